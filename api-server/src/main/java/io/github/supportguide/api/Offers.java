package io.github.supportguide.api;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.json.OfferJson;
import io.github.supportguide.json.OfferListJson;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** {@code GET /v1/offers} and {@code /v1/offers/{publisherId}/{offerId}}. */
@PrimaryAdapter
final class Offers {
    static final String LIST = "/v1/offers";
    static final String ONE = "/v1/offers/{publisherId}/{offerId}";
    private static final Set<String> FILTERS = Set.of("q", "publisher", "type", "limit", "cursor", Languages.PARAMETER);
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final Catalogue catalogue;
    private final Clock clock;

    Offers(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** One offer with everything the public may know. */
    void one(Context ctx) {
        var words = Languages.of(ctx, catalogue);
        QueryParameters.of(ctx, Set.of(Languages.PARAMETER), words);
        var offer = offer(ctx.pathParam("publisherId") + "/" + ctx.pathParam("offerId"))
                .orElseThrow(() -> new Refused(Problem.of(ProblemType.UNKNOWN_OFFER, words)));
        Withdrawn.problem(offer.id(), catalogue, words).ifPresent(problem -> {
            throw new Refused(problem);
        });

        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var shape = OfferJson.of(offer, catalogue, Audience.PUBLIC, day, words);

        Replies.write(ctx, shape, words);
    }

    private Optional<Offer> offer(String id) {
        return OfferId.fault(id).isPresent() ? Optional.empty() : catalogue.offer(OfferId.of(id));
    }

    /** The offers that pass the filters, a page at a time, in the order of their ids. */
    void list(Context ctx) {
        var words = Languages.of(ctx, catalogue);
        var parameters = QueryParameters.of(ctx, FILTERS, words);
        var limit = limit(parameters, words);
        var after = Cursor.after(parameters.get("cursor"), words);

        var filter = new OfferFilter(parameters);
        var found = catalogue.offers().stream()
                .filter(filter::passes)
                .filter(offer -> after.map(id -> offer.id().compareTo(id) > 0).orElse(true))
                .limit(limit + 1L)
                .toList();

        Replies.write(ctx, page(found, limit, words), words);
    }

    private OfferListJson page(List<Offer> found, int limit, Words words) {
        var items = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? Cursor.of(items.get(limit - 1).id()) : null;
        return OfferListJson.of(items, next, catalogue, words);
    }

    private static int limit(Map<String, String> parameters, Words words) {
        var text = parameters.getOrDefault("limit", String.valueOf(USUAL_PAGE));
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= LARGEST_PAGE) {
            return Integer.parseInt(text);
        }
        throw QueryParameters.refused(Refusal.of("limit", Refusal.Reason.NOT_A_PAGE_SIZE), words);
    }
}
