package io.github.supportguide.api.http;

/** How long an address says the same to everybody who asks it the same. */
public enum Steadiness {
    /** As long as the catalogue is the same. */
    BY_CATALOGUE {
        @Override
        String at(Request request) {
            return "";
        }
    },

    /** For a day, after which channels may have become stale. */
    BY_DAY {
        @Override
        String at(Request request) {
            return request.day().toString();
        }
    },

    /** For a second, unless it is asked about a moment of the caller’s choice. */
    BY_MOMENT {
        @Override
        String at(Request request) {
            return request.parameters().containsKey("asOf")
                    ? ""
                    : request.moment().toString();
        }
    };

    /** What tells two times apart at which it may say something else. */
    abstract String at(Request request);
}
