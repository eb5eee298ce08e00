package io.github.supportguide.site.card;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.card.CardPage.Item;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.Phrase;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** What else is known about an offer: pages, terms and particulars. What is not known is left out. */
final class CardFacts {
    private final Edition edition;
    private final Words words;

    CardFacts(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    List<Item> resources(Offer offer) {
        return Stream.of(
                        offer.resources().stream()
                                .map(page -> link(words.name(page.kind()), edition.phrase(page.title()), page.url())),
                        edition.directory().governmentPage(offer).stream()
                                .map(url -> link("site.card.government", url)),
                        edition.directory().marketing(offer).stream().map(url -> link("site.card.marketing", url)))
                .flatMap(items -> items)
                .toList();
    }

    List<Item> terms(Offer offer) {
        return Stream.of(
                        offer.terms().stream()
                                .map(terms -> named(
                                        "site.card.terms.publisher",
                                        terms.kind(),
                                        terms.url().stream().toList())),
                        offer.csp().termsUrl().stream().map(url -> link("site.card.terms.csp", url)))
                .flatMap(items -> items)
                .toList();
    }

    List<Item> details(Offer offer) {
        return Stream.of(
                        said("site.card.id", Stream.of(offer.id().toString())),
                        said("site.card.aliases", offer.aliases().stream()),
                        said(
                                "site.card.kind",
                                Stream.of(words.name(
                                        OfferClass.of(edition.catalogue().traits(offer))))),
                        said("site.card.lifecycle", Stream.of(lifecycle(offer))),
                        said(
                                "site.card.availability",
                                offer.csp().availability().stream().map(words::name)),
                        said("site.card.markets", offer.markets().stream()),
                        phrases("site.card.plans", plans(offer)))
                .flatMap(items -> items)
                .toList();
    }

    private String lifecycle(Offer offer) {
        var state = words.name(offer.lifecycle().state());
        return offer.lifecycle()
                .since()
                .map(since -> words.say("site.card.lifecycle.since", state, words.day(since)))
                .orElse(state);
    }

    private List<Phrase> plans(Offer offer) {
        return offer.plansFor(edition.audience()).stream()
                .map(Plan::title)
                .map(edition::phrase)
                .toList();
    }

    private Stream<Item> said(String label, Stream<String> values) {
        var all = values.toList();
        return all.isEmpty() ? Stream.empty() : phrases(label, List.of(new Phrase(words.list(all), null)));
    }

    private Stream<Item> phrases(String label, List<Phrase> phrases) {
        return phrases.isEmpty() ? Stream.empty() : Stream.of(new Item(words.say(label), phrases, List.of()));
    }

    private Item named(String label, Coded value, List<WebAddress> urls) {
        return new Item(
                words.say(label),
                List.of(new Phrase(words.name(value), null)),
                urls.stream().map(url -> Link.of(url.value(), url.value())).toList());
    }

    private Item link(String key, WebAddress url) {
        return link(words.say(key), new Phrase(url.value(), null), url);
    }

    private Item link(String label, Phrase text, WebAddress url) {
        return new Item(label, List.of(), List.of(new Link(text.text(), url.value(), text.lang())));
    }
}
