package io.github.supportguide.policy;

/** What happens when the publisher asks about an issue. */
public enum PublisherMay {
    /** It has no way to ask. */
    NOT_ASK,
    /** It is told that the matter is its own. */
    LEARN_IT_IS_ITS_OWN,
    ASK_MICROSOFT,
    /** Microsoft answers for its platform, the publisher itself for its product. */
    ASK_BY_FAULT,
    /** It may ask once the refund window has closed. */
    ASK_AFTER_REFUND_WINDOW
}
