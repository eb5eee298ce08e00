package io.github.supportguide.testkit;

/** A column that asks. */
enum Given {
    OFFER("offer"),
    MODEL("model"),
    ASKER("asker"),
    ISSUE("issue"),
    BOUGHT_BY("bought by"),
    AS_OF("as of"),
    FACTS("facts"),
    TECHNICAL_SUPPORT("technical support"),
    SPLIT("split"),
    READ_BY("read by");

    private final String title;

    Given(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
