package io.github.supportguide.api;

import io.github.supportguide.code.Coded;

/** The kinds of problems that the API tells apart, each with its status. */
enum ProblemType implements Coded {
    INVALID_QUESTION("invalid-question", 400),
    INVALID_PARAMETER("invalid-parameter", 400),
    MALFORMED_JSON("malformed-json", 400),
    TOO_MANY_QUESTIONS("too-many-questions", 400),
    BAD_REQUEST("bad-request", 400),
    UNKNOWN_OFFER("unknown-offer", 404),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    WITHDRAWN_OFFER("withdrawn-offer", 410),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    INTERNAL("internal", 500);

    private final String code;
    private final int status;

    ProblemType(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    int status() {
        return status;
    }

    /** The kind of a failure that the framework found, by its status. */
    static ProblemType forStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
