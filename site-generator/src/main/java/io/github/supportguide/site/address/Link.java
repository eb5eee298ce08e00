package io.github.supportguide.site.address;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What can be followed.
 *
 * @param lang the language of {@code text} as a BCP 47 tag; null if it is the page’s own
 */
@ValueObject
public record Link(String text, String href, @Nullable String lang) {

    public static Link of(String text, String href) {
        return new Link(text, href, null);
    }

    /** The same link; an address that is its own text goes without what every address begins with. */
    public Link shown() {
        return text.equals(href) ? new Link(text.substring(text.indexOf("//") + 2), href, lang) : this;
    }
}
