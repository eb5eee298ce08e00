package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Resource;
import io.github.supportguide.offer.Terms;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An offer with everything that its audience may know about it. */
public record OfferJson(
        String id,
        PublisherJson publisher,
        String title,
        @Nullable String summary,
        String type,
        @JsonProperty("class") String offerClass,
        boolean transactable,
        String supportedBy,
        CspJson csp,
        @Nullable TermsJson terms,
        List<String> markets,
        List<PlanJson> plans,
        List<AnswerJson.ContactJson> contacts,
        List<ResourceJson> resources,
        LifecycleJson lifecycle,
        List<String> aliases,
        String catalogue,
        String language,
        List<String> fallbacks) {

    /** @param day for which verified channels count as fresh or stale */
    public static OfferJson of(Offer offer, Catalogue catalogue, Audience audience, LocalDate day, Words words) {
        var texts = new CatalogueTexts(catalogue.settings(), words.languageTag());
        return new OfferJson(
                offer.id().toString(),
                PublisherJson.of(catalogue.publisherOf(offer), "publisher/name", texts),
                texts.say("title", offer.title()),
                texts.say("summary", offer.summary()),
                offer.type(),
                OfferClass.of(catalogue.traits(offer)).code(),
                offer.transactable(),
                supportedBy(offer.supporter()),
                CspJson.of(offer.csp()),
                offer.terms().map(TermsJson::of).orElse(null),
                offer.markets(),
                PlanJson.all(offer.plansFor(audience), texts),
                contacts(offer, catalogue, audience, day),
                ResourceJson.all(offer.resources(), texts),
                LifecycleJson.of(offer.lifecycle(), texts),
                offer.aliases(),
                catalogue.version(),
                words.languageTag(),
                texts.fallbacks());
    }

    private static List<AnswerJson.ContactJson> contacts(
            Offer offer, Catalogue catalogue, Audience audience, LocalDate day) {
        var directory = new Directory(catalogue, audience);
        var publisher = catalogue.publisherOf(offer).party();
        return Stream.of(offer.supporter(), publisher)
                .distinct()
                .filter(party -> party != Party.ISV_PUBLISHER || publisher == party)
                .flatMap(party -> directory.channels(offer, party, IssueGroup.TECHNICAL, day).stream())
                .map(AnswerJson.ContactJson::of)
                .toList();
    }

    /** As files of a catalogue spell it. */
    private static String supportedBy(Party supporter) {
        return supporter == Party.ISV_PUBLISHER ? "publisher" : supporter.code();
    }

    private static @Nullable String value(Optional<WebAddress> url) {
        return url.map(WebAddress::value).orElse(null);
    }

    /** How partners in the CSP programme may sell it. */
    public record CspJson(
            @Nullable String availability,
            boolean exclusive,
            @Nullable String termsUrl) {
        static CspJson of(CspSale csp) {
            return new CspJson(
                    csp.availability().map(Coded::code).orElse(null), csp.exclusive(), value(csp.termsUrl()));
        }
    }

    /** The publisher’s contract with the customer. */
    public record TermsJson(String kind, @Nullable String url) {
        static TermsJson of(Terms terms) {
            return new TermsJson(terms.kind().code(), value(terms.url()));
        }
    }

    /** What can be bought. */
    public record PlanJson(
            String id,
            String title,
            @JsonProperty("private") boolean isPrivate) {
        static List<PlanJson> all(List<Plan> plans, CatalogueTexts texts) {
            return IntStream.range(0, plans.size())
                    .mapToObj(index -> new PlanJson(
                            plans.get(index).id(),
                            texts.say(
                                    "plans/" + index + "/title",
                                    plans.get(index).title()),
                            plans.get(index).isPrivate()))
                    .toList();
        }
    }

    /** A page about it. */
    public record ResourceJson(
            String kind, String title, String url, @Nullable String language) {
        static List<ResourceJson> all(List<Resource> resources, CatalogueTexts texts) {
            return IntStream.range(0, resources.size())
                    .mapToObj(index -> of(resources.get(index), "resources/" + index + "/title", texts))
                    .toList();
        }

        private static ResourceJson of(Resource resource, String path, CatalogueTexts texts) {
            return new ResourceJson(
                    resource.kind().code(),
                    texts.say(path, resource.title()),
                    resource.url().value(),
                    resource.language().orElse(null));
        }
    }

    /** Whether it is still sold. */
    public record LifecycleJson(
            String state,
            @Nullable String since,
            @Nullable String reason,
            @Nullable String successor) {
        static LifecycleJson of(Lifecycle lifecycle, CatalogueTexts texts) {
            return new LifecycleJson(
                    lifecycle.state().code(),
                    AnswerJson.day(lifecycle.since()),
                    texts.say("lifecycle/reason", lifecycle.reason()),
                    lifecycle.successor().map(Object::toString).orElse(null));
        }
    }
}
