package io.github.supportguide.site.card;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.answer.CaseFiles;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a support desk passes on with a case about an offer. */
final class HandOvers {
    private final Edition edition;
    private final Catalogue catalogue;
    private final Words words;

    HandOvers(Edition edition) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.words = edition.words();
    }

    CardPage.HandOver of(PagePath path, Offer offer, List<CardPage.PartyContacts> contacts) {
        return new CardPage.HandOver(
                text(path, offer, contacts), path.hrefTo(CaseFiles.path(edition, catalogue.traits(offer))));
    }

    private String text(PagePath path, Offer offer, List<CardPage.PartyContacts> contacts) {
        return Stream.of(about(offer), contacts.stream().map(this::reached), address(path))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> about(Offer offer) {
        var publisher = catalogue.publisherOf(offer);
        return Stream.of(
                        Stream.of(line(
                                "site.hand-over.product",
                                edition.phrase(offer.title()).text())),
                        Stream.of(line("site.card.id", offer.id().toString())),
                        offer.aliases().stream()
                                .limit(1)
                                .map(any -> line("site.card.aliases", words.list(offer.aliases()))),
                        Stream.of(line(
                                "site.hand-over.publisher",
                                edition.phrase(publisher.name()) + " (" + publisher.id() + ")")))
                .flatMap(lines -> lines);
    }

    private String reached(CardPage.PartyContacts party) {
        var ways = party.contacts().stream()
                .flatMap(contact -> contact.ways().stream())
                .map(way -> way.link().text())
                .toList();
        return words.say(
                "site.hand-over.line", party.name().text(), ways.isEmpty() ? words.say("site.none") : words.list(ways));
    }

    private Stream<String> address(PagePath path) {
        return edition.baseUrl().map(base -> line("site.hand-over.page", base + "/" + path.file())).stream();
    }

    private String line(String label, String value) {
        return words.say("site.hand-over.line", words.say(label), value);
    }
}
