package io.github.supportguide.api.resource;

import io.github.supportguide.api.http.Page;
import io.github.supportguide.api.http.Reply;
import io.github.supportguide.api.http.Request;
import io.github.supportguide.api.http.Resource;
import io.github.supportguide.api.http.Steadiness;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.PublisherListJson;
import io.github.supportguide.json.PublisherWithOffersJson;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/publishers} and {@code /v1/publishers/{publisherId}}. */
@PrimaryAdapter
public final class Publishers {
    public static final List<Resource> RESOURCES = List.of(
            new Resource("/v1/publishers", Steadiness.BY_CATALOGUE, Publishers::list),
            new Resource("/v1/publishers/{publisherId}", Steadiness.BY_DAY, Publishers::one));

    private Publishers() {}

    private static Reply list(Request request) {
        request.takesOnly("q", "limit", "cursor");
        var page = Page.of(
                request.catalogue().publishers().stream()
                        .filter(called(request.parameters().get("q"))),
                Publisher::id,
                Publishers::id,
                request);
        return new Reply(
                PublisherListJson.of(page.items(), page.cursor(), request.catalogue(), request.words()),
                page.next(request));
    }

    /** Whose id or name, in any language, holds the words; all if there are none. */
    private static Predicate<Publisher> called(@Nullable String words) {
        var wanted = folded(Optional.ofNullable(words).orElse(""));
        return publisher -> Stream.concat(
                        Stream.of(publisher.id().toString()), publisher.name().byLanguage().values().stream())
                .anyMatch(name -> folded(name).contains(wanted));
    }

    /** One publisher with its own channels and its offers. */
    private static Reply one(Request request) {
        request.takesOnly();
        var publisher = id(request.http().pathParam("publisherId"))
                .flatMap(request.catalogue()::publisher)
                .orElseThrow(() -> new Refused(Problem.of(ProblemType.UNKNOWN_PUBLISHER, request.words())));
        var offers = request.catalogue().offers().stream()
                .filter(offer -> offer.id().publisher().equals(publisher.id()))
                .toList();
        return Reply.of(PublisherWithOffersJson.of(
                publisher, offers, request.catalogue(), request.audience(), request.day(), request.words()));
    }

    private static Optional<PublisherId> id(String text) {
        return PublisherId.fault(text).isPresent() ? Optional.empty() : Optional.of(PublisherId.of(text));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
