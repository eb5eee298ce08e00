package io.github.supportguide.site.page;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Text;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guide in one language.
 *
 * @param languages every language of the site, the default first
 * @param preferred in which order to look for words that somebody wrote; the page’s own language first
 * @param baseUrl where the site will be on the web, without a slash at the end
 * @param state from when and from what it is made, in words
 */
public record Edition(
        Catalogue catalogue,
        Audience audience,
        Instant asOf,
        Words words,
        List<String> languages,
        List<String> preferred,
        Optional<String> baseUrl,
        String state) {
    private static final int SHORT_VERSION = "sha256:".length() + 12;

    public static Edition of(
            Catalogue catalogue,
            Audience audience,
            Instant asOf,
            Words words,
            List<String> languages,
            Optional<String> baseUrl) {
        var state = words.say("site.frame.state", words.day(dayOf(asOf)), inShort(catalogue.version()));
        var preferred = Stream.of(
                        List.of(words.languageTag()),
                        languages,
                        catalogue.settings().languages())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Edition(catalogue, audience, asOf, words, languages, preferred, baseUrl, state);
    }

    /** The same guide at another moment. */
    public Edition on(Instant moment) {
        return of(catalogue, audience, moment, words, languages, baseUrl);
    }

    /** Enough to tell versions apart; the page about the guide names it in full. */
    private static String inShort(String version) {
        return version.substring(0, Math.min(version.length(), SHORT_VERSION));
    }

    public String language() {
        return words.languageTag();
    }

    /** The day of the site, in UTC. */
    public LocalDate day() {
        return dayOf(asOf);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    public Directory directory() {
        return new Directory(catalogue, audience);
    }

    /** The kinds of offers that the catalogue has, in the order of the vocabulary. */
    public List<OfferClass> kinds() {
        return catalogue.offers().stream()
                .map(catalogue::traits)
                .map(OfferClass::of)
                .distinct()
                .sorted()
                .toList();
    }

    public String say(String key, String... values) {
        return words.say(key, values);
    }

    /** What somebody wrote, in the page’s language if it is there. */
    public Phrase phrase(Text text) {
        return Phrase.of(text, preferred);
    }

    /** Our words around somebody’s. */
    public Heading heading(String key, Phrase subject) {
        return Heading.of(key, subject, this);
    }

    public Link link(PagePath from, PagePath to, Phrase phrase) {
        return new Link(phrase.text(), from.hrefTo(to), phrase.lang());
    }

    public Frame frame(PagePath path, String title) {
        return frame(path, title, say("site.frame.description", title));
    }

    public Frame frame(PagePath path, String title, String description) {
        return new Framing(this, path).frame(title, description);
    }
}
