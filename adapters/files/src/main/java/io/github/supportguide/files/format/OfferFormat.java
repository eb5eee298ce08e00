package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.code.Coded;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferType;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Resource;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Terms;
import io.github.supportguide.party.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An offer’s file. */
public final class OfferFormat {
    private static final Set<String> MARKETS = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final String TYPES =
            Arrays.stream(OfferType.values()).map(OfferType::code).collect(Collectors.joining(", "));

    private OfferFormat() {}

    /** The offer, unless what it needs is missing; that is a finding then. */
    public static Optional<Offer> read(Fields fields) {
        var id = fields.required("id", key -> Values.offerId(fields, key));
        var title = fields.required("title", key -> Localized.title(fields, key));
        var summary = Localized.note(fields, "summary");
        var type = fields.required("type", key -> type(fields, key));
        var transactable = fields.truth("transactable").orElse(true);
        var supporter = fields.code("supportedBy", Supporter.class).orElse(Supporter.PUBLISHER);
        var csp = fields.fields("csp").map(OfferFormat::csp).orElse(CspSale.UNKNOWN);
        var terms = fields.fields("terms").flatMap(OfferFormat::terms);
        var markets = markets(fields);
        var plans = Values.each(fields, "plans", OfferFormat::plan);
        var support = fields.fields("support").map(SupportFormat::read).orElse(Support.NONE);
        var resources = Values.each(fields, "resources", OfferFormat::resource);
        var lifecycle = fields.fields("lifecycle").map(OfferFormat::lifecycle).orElse(Lifecycle.LIVE);
        var aliases = fields.texts("aliases").stream()
                .map(Node.Scalar::text)
                .distinct()
                .toList();
        fields.refuseTheRest();
        return id.isEmpty() || title.isEmpty() || type.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(
                        id.get(),
                        title.get(),
                        summary,
                        type.get(),
                        transactable,
                        supporter.party,
                        csp,
                        terms,
                        markets,
                        plans,
                        support,
                        resources,
                        lifecycle,
                        aliases));
    }

    private static Optional<String> type(Fields fields, String key) {
        var type = fields.scalar(key);
        type.filter(scalar -> Coded.parse(OfferType.class, scalar.text()).isEmpty())
                .ifPresent(scalar ->
                        fields.reading().find(FindingRule.UNKNOWN_TYPE, scalar.place(), scalar.text(), TYPES));
        return type.map(Node.Scalar::text);
    }

    private static List<String> markets(Fields fields) {
        var markets = fields.texts("markets");
        for (var market : markets) {
            if (!MARKETS.contains(market.text())) {
                fields.reading().find(FindingRule.BAD_MARKET, market.place(), market.text());
            }
        }
        return markets.stream().map(Node.Scalar::text).distinct().toList();
    }

    private static CspSale csp(Fields fields) {
        var csp = new CspSale(
                fields.code("availability", CspSale.Availability.class),
                fields.truth("exclusive").orElse(false),
                Values.url(fields, "termsUrl"));
        fields.refuseTheRest();
        return csp;
    }

    private static Optional<Terms> terms(Fields fields) {
        var kind = fields.required("kind", key -> fields.code(key, Terms.Kind.class));
        var url = Values.url(fields, "url");
        fields.refuseTheRest();
        return kind.map(known -> new Terms(known, url));
    }

    private static Optional<Plan> plan(Fields fields) {
        var id = fields.required("id", fields::text);
        var title = fields.required("title", key -> Localized.title(fields, key));
        var isPrivate = fields.truth("private").orElse(false);
        fields.refuseTheRest();
        return id.flatMap(known -> title.map(text -> new Plan(known, text, isPrivate)));
    }

    private static Optional<Resource> resource(Fields fields) {
        var kind = fields.required("kind", key -> fields.code(key, Resource.Kind.class));
        var title = fields.required("title", key -> Localized.title(fields, key));
        var url = fields.required("url", key -> Values.url(fields, key));
        var language = Values.language(fields, "language");
        fields.refuseTheRest();
        return kind.isEmpty() || title.isEmpty() || url.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resource(kind.get(), title.get(), url.get(), language));
    }

    private static Lifecycle lifecycle(Fields fields) {
        var lifecycle = new Lifecycle(
                fields.code("state", Lifecycle.State.class).orElse(Lifecycle.State.LIVE),
                Values.day(fields, "since"),
                Localized.note(fields, "reason"),
                Values.offerId(fields, "successor"));
        if (lifecycle.isOver() && fields.node("successor").isEmpty()) {
            fields.reading().find(FindingRule.NO_SUCCESSOR, fields.place());
        }
        fields.refuseTheRest();
        return lifecycle;
    }

    /** Who supports an offer, as files spell it. */
    private enum Supporter implements Coded {
        PUBLISHER("publisher", Party.ISV_PUBLISHER),
        MICROSOFT("microsoft", Party.MICROSOFT),
        COMMUNITY("community", Party.COMMUNITY);

        private final String code;
        private final Party party;

        Supporter(String code, Party party) {
            this.code = code;
            this.party = party;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
