package io.github.supportguide.api;

import io.github.supportguide.api.http.Resource;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be asked of an API over a catalogue, as paths of its resources. */
record Addresses(Catalogue catalogue) {

    /** Every address that a resource answers at. One that is not known here stays as it is, with its braces. */
    List<String> of(Resource resource) {
        return switch (resource.path()) {
            case "/v1/answers" ->
                questions("offer=%s&model=%s&asker=%s&issue=%s")
                        .map(question -> "/v1/answers?" + question)
                        .toList();
            case "/v1/offers/{publisherId}/{offerId}" ->
                offers().map(id -> "/v1/offers/" + encoded(id).replace("%2F", "/"))
                        .toList();
            case "/v1/offers/resolve" ->
                Stream.concat(offers(), catalogue.offers().stream().flatMap(offer -> offer.aliases().stream()))
                        .map(id -> "/v1/offers/resolve?id=" + encoded(id))
                        .toList();
            case "/v1/publishers/{publisherId}" ->
                catalogue.publishers().stream()
                        .map(publisher ->
                                "/v1/publishers/" + encoded(publisher.id().toString()))
                        .toList();
            default -> List.of(resource.path());
        };
    }

    /** Every question, written so. */
    Stream<String> questions(String form) {
        return offers().flatMap(offer -> Arrays.stream(CspModel.values())
                .flatMap(model -> model.askers().stream()
                        .flatMap(asker -> Arrays.stream(Issue.values())
                                .map(issue -> form.formatted(
                                        form.startsWith("{") ? offer : encoded(offer),
                                        model.code(),
                                        asker.code(),
                                        issue.code())))));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Stream<String> offers() {
        return catalogue.offers().stream().map(Offer::id).map(Object::toString);
    }
}
