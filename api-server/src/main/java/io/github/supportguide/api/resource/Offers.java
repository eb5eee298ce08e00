package io.github.supportguide.api.resource;

import io.github.supportguide.api.http.Page;
import io.github.supportguide.api.http.Reply;
import io.github.supportguide.api.http.Request;
import io.github.supportguide.api.http.Resource;
import io.github.supportguide.api.http.Steadiness;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.json.OfferJson;
import io.github.supportguide.json.OfferListJson;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** {@code GET /v1/offers}, {@code /v1/offers/resolve} and {@code /v1/offers/{publisherId}/{offerId}}. */
@PrimaryAdapter
public final class Offers {
    public static final List<Resource> RESOURCES = List.of(
            new Resource("/v1/offers", Steadiness.BY_CATALOGUE, Offers::list),
            new Resource("/v1/offers/resolve", Steadiness.BY_CATALOGUE, Offers::resolve),
            new Resource("/v1/offers/{publisherId}/{offerId}", Steadiness.BY_DAY, Offers::one));

    private Offers() {}

    private static Reply list(Request request) {
        request.takesOnly("q", "publisher", "type", "limit", "cursor");
        var filter = new OfferFilter(request.parameters());
        var page =
                Page.of(request.catalogue().offers().stream().filter(filter::passes), Offer::id, Offers::id, request);
        return new Reply(
                OfferListJson.of(page.items(), page.cursor(), request.catalogue(), request.words()),
                page.next(request));
    }

    /** Whatever some system calls it; more than one if that can mean more than one. */
    private static Reply resolve(Request request) {
        request.takesOnly("id");
        var meant = request.snapshot().names().meantBy(request.required("id"));
        if (meant.isEmpty()) {
            throw unknown(request);
        }
        return Reply.of(OfferListJson.of(meant, null, request.catalogue(), request.words()));
    }

    /** One offer with everything that the caller may know. */
    private static Reply one(Request request) {
        request.takesOnly();
        var id = id(request.http().pathParam("publisherId") + "/"
                        + request.http().pathParam("offerId"))
                .orElseThrow(() -> unknown(request));
        var offer = request.catalogue().offer(id).orElseThrow(() -> unknown(id, request));
        Withdrawn.problem(id, request).ifPresent(problem -> {
            throw new Refused(problem);
        });
        return Reply.of(OfferJson.of(offer, request.catalogue(), request.audience(), request.day(), request.words()));
    }

    private static Optional<OfferId> id(String text) {
        return OfferId.fault(text).isPresent() ? Optional.empty() : Optional.of(OfferId.of(text));
    }

    private static Refused unknown(OfferId id, Request request) {
        var refusal = Refusal.ofOffer("offerId", id, request.catalogue());
        return new Refused(Problem.of(ProblemType.UNKNOWN_OFFER, request.words())
                .with(List.of(Problem.Fault.inParameter(refusal, request.words()))));
    }

    private static Refused unknown(Request request) {
        return new Refused(Problem.of(ProblemType.UNKNOWN_OFFER, request.words()));
    }
}
