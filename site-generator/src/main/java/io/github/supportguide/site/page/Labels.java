package io.github.supportguide.site.page;

import io.github.supportguide.words.Words;

/** How templates find our own texts. */
public record Labels(Words words) {

    /** One of our own texts. */
    public String say(String key) {
        return words.say(key);
    }
}
