package io.github.supportguide.site.guide;

import io.github.supportguide.policy.Source;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.answer.Grounds;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.Frame;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of one page of the guide. Their keys begin with the page’s code; those of a list are numbered. */
final class Chapter {
    private final Edition edition;
    private final Words words;
    private final GuidePage page;

    Chapter(Edition edition, GuidePage page) {
        this.edition = edition;
        this.words = edition.words();
        this.page = page;
    }

    PagePath path() {
        return page.in(edition.language());
    }

    Frame frame() {
        return edition.frame(path(), say("title"));
    }

    String say(String name, String... values) {
        return words.say(key(name), values);
    }

    /** A list of columns: their headings. */
    List<String> columns(String table, String... names) {
        return Arrays.stream(names).map(name -> say(table + "." + name)).toList();
    }

    Article article(Outline outline, List<Section> sections) {
        return article(say("intro"), outline, sections);
    }

    Article article(String lead, Outline outline, List<Section> sections) {
        return new Article(frame(), say("title"), lead, outline, sections);
    }

    /** A section with all the texts there are for it. */
    Section section(String id, Source... sources) {
        return new Section(
                id,
                say(id),
                List.of(),
                numbered(id),
                some(numbered(id + ".step")),
                some(numbered(id + ".point")),
                List.of(),
                List.of(),
                some(new Grounds(words).readings(List.of(sources))));
    }

    Outline outline(List<Section> sections, GuidePage... related) {
        var here = sections.stream()
                .map(section -> Link.of(section.heading(), "#" + section.id()))
                .toList();
        return new Outline(here, Arrays.stream(related).map(this::link).toList());
    }

    private Link link(GuidePage other) {
        return Link.of(words.say("guide." + other.code() + ".title"), path().hrefTo(other.in(edition.language())));
    }

    private List<String> numbered(String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> key(name) + "." + number)
                .takeWhile(words::has)
                .map(words::say)
                .toList();
    }

    private String key(String name) {
        return "guide." + page.code() + "." + name;
    }

    private static <T> List<List<T>> some(List<T> items) {
        return Stream.of(items).filter(Predicate.not(List::isEmpty)).toList();
    }
}
