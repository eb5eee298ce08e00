package io.github.supportguide.site.page;

import io.github.supportguide.site.address.Link;
import io.github.supportguide.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page, and how its template finds its labels.
 *
 * @param lang the language as a BCP 47 tag
 * @param title what the tab says
 * @param description what the page is about, for lists of search results
 * @param site what the whole guide is called
 * @param menu the pages that explain the rules
 * @param languages the same page in the other languages
 * @param alternates the same page in every language, for machines
 * @param canonical its address on the web, if that is known
 * @param robots what search engines should know; nothing for public pages
 * @param notes what a reader has to know before anything else
 * @param state from when and from what the page was made
 * @param head what stands there for programs
 */
public record Frame(
        String lang,
        String title,
        String description,
        String stylesheet,
        String script,
        String icon,
        Phrase site,
        String home,
        List<MenuItem> menu,
        List<Link> languages,
        List<Alternate> alternates,
        List<String> canonical,
        List<String> robots,
        List<String> notes,
        String state,
        Head head,
        Words words) {

    /** One of our own texts. */
    public String say(String key) {
        return words.say(key);
    }

    /** @param current {@code page} on that very page, else null */
    public record MenuItem(
            String text, String href, @Nullable String current) {}

    /** @param language a BCP 47 tag, or {@code x-default} */
    public record Alternate(String language, String href) {}
}
