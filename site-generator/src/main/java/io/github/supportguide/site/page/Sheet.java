package io.github.supportguide.site.page;

import io.github.supportguide.offer.Text;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a page that has no site beside it.
 *
 * @param title what the tab says
 * @param guide the way to the whole guide, if it is anywhere
 * @param name what the guide is called, if there is no way to it
 * @param languages the same page in the other languages
 */
public record Sheet(
        String lang,
        String title,
        String description,
        String policy,
        String stylesheet,
        String icon,
        List<Link> guide,
        List<Phrase> name,
        List<Link> languages,
        Words words) {

    /**
     * @param site what the whole guide is called
     * @param home where it is
     */
    public static Sheet of(
            Text site,
            Words words,
            String title,
            String description,
            String stylesheet,
            String icon,
            Optional<String> home,
            List<Link> languages) {
        var called = Phrase.of(site, preferred(words));
        return new Sheet(
                words.languageTag(),
                title + " · " + called,
                description,
                ContentSecurityPolicy.IN_SHEETS,
                stylesheet,
                icon,
                home.map(href -> new Link(called.text(), href, called.lang())).stream()
                        .toList(),
                home.isPresent() ? List.of() : List.of(called),
                languages,
                words);
    }

    private static List<String> preferred(Words words) {
        return Stream.concat(Stream.of(words.languageTag()), Words.spoken().stream())
                .distinct()
                .toList();
    }

    /** One of our own texts. */
    public String say(String key) {
        return words.say(key);
    }
}
