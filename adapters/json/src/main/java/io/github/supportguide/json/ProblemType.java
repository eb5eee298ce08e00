package io.github.supportguide.json;

import io.github.supportguide.code.Coded;
import java.util.Arrays;

/** The kinds of problems that the API tells, each with its status. The site has a page about each. */
public enum ProblemType implements Coded {
    INVALID_QUESTION("invalid-question", 400),
    INVALID_PARAMETER("invalid-parameter", 400),
    MALFORMED_JSON("malformed-json", 400),
    TOO_MANY_QUESTIONS("too-many-questions", 400),
    BAD_REQUEST("bad-request", 400),
    INVALID_CREDENTIALS("invalid-credentials", 401),
    UNKNOWN_OFFER("unknown-offer", 404),
    UNKNOWN_PUBLISHER("unknown-publisher", 404),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    REQUEST_TIMEOUT("request-timeout", 408),
    UNUSABLE_CATALOGUE("unusable-catalogue", 409),
    WITHDRAWN_OFFER("withdrawn-offer", 410),
    BODY_TOO_LARGE("body-too-large", 413),
    ADDRESS_TOO_LONG("address-too-long", 414),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    HEADERS_TOO_LARGE("headers-too-large", 431),
    INTERNAL("internal", 500),
    UNAVAILABLE("unavailable", 503);

    /** Where the list of all kinds is. */
    public static final String HELP = "/problems/";

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

    /** Where its help is, below a server or a site; programs know the kind by it. */
    public String address() {
        return HELP + code;
    }

    public int status() {
        return status;
    }

    /** The kind of a failure that a library found, by its status. */
    public static ProblemType forStatus(int status) {
        return switch (status) {
            case 400, 505 -> BAD_REQUEST;
            case 404 -> NOT_FOUND;
            default ->
                Arrays.stream(values())
                        .filter(type -> type.status == status)
                        .findFirst()
                        .orElse(status >= 500 ? INTERNAL : BAD_REQUEST);
        };
    }
}
