package io.github.supportguide.site.twin;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.json.ClassAnswersJson;
import io.github.supportguide.json.ContractingJson;
import io.github.supportguide.json.IssueJson;
import io.github.supportguide.json.ListJson;
import io.github.supportguide.json.MatrixJson;
import io.github.supportguide.json.ModelJson;
import io.github.supportguide.json.NoticeItemJson;
import io.github.supportguide.json.OfferJson;
import io.github.supportguide.json.OfferListJson;
import io.github.supportguide.json.PartyJson;
import io.github.supportguide.json.PublisherListJson;
import io.github.supportguide.json.PublisherWithOffersJson;
import io.github.supportguide.json.RoleJson;
import io.github.supportguide.json.Wire;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.site.page.TwinPath;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data of one edition. */
public final class Twin {
    private final Edition edition;
    private final Catalogue catalogue;
    private final Words words;
    private final Map<PublisherId, List<Offer>> offers;

    public Twin(Edition edition) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.words = edition.words();
        this.offers = catalogue.offers().stream()
                .collect(Collectors.groupingBy(offer -> offer.id().publisher()));
    }

    public Stream<PlannedFile> plan() {
        return Stream.of(vocabulary(), policy(), lists(), eachOffer(), eachPublisher(), answers())
                .flatMap(files -> files);
    }

    private Stream<PlannedFile> vocabulary() {
        return Stream.of(
                list("issues", IssueJson::all),
                list("models", ModelJson::all),
                list("parties", PartyJson::all),
                list("roles", RoleJson::all));
    }

    private PlannedFile list(String resource, Function<Words, List<?>> items) {
        return file(resource, () -> ListJson.of(items.apply(words), catalogue, words));
    }

    private Stream<PlannedFile> policy() {
        return Stream.of(
                file("matrix", () -> MatrixJson.of(edition.asOf(), catalogue, words)),
                list("contracting", spoken -> ContractingJson.all(edition.day(), spoken)));
    }

    private Stream<PlannedFile> lists() {
        return Stream.of(
                file("notices", () -> NoticeItemJson.all(catalogue, words)),
                file("offers", () -> OfferListJson.of(List.copyOf(catalogue.offers()), null, catalogue, words)),
                file(
                        "publishers",
                        () -> PublisherListJson.of(List.copyOf(catalogue.publishers()), null, catalogue, words)));
    }

    private Stream<PlannedFile> eachOffer() {
        return catalogue.offers().stream()
                .map(offer -> file(
                        "offers/" + offer.id().inPaths(),
                        () -> OfferJson.of(offer, catalogue, edition.audience(), edition.day(), words)));
    }

    private Stream<PlannedFile> eachPublisher() {
        return catalogue.publishers().stream()
                .map(publisher -> file("publishers/" + publisher.id().inPaths(), () -> publisher(publisher)));
    }

    private PublisherWithOffersJson publisher(Publisher publisher) {
        var own = offers.getOrDefault(publisher.id(), List.of());
        return PublisherWithOffersJson.of(publisher, own, catalogue, edition.audience(), edition.day(), words);
    }

    private Stream<PlannedFile> answers() {
        return edition.kinds().stream()
                .flatMap(kind -> Arrays.stream(CspModel.values())
                        .flatMap(model -> Arrays.stream(Issue.values()).map(issue -> answers(kind, model, issue))));
    }

    private PlannedFile answers(OfferClass kind, CspModel model, Issue issue) {
        return file(
                String.join("/", "answers", kind.code(), model.code(), issue.code()),
                () -> ClassAnswersJson.of(kind, model, issue, edition.asOf(), catalogue, words));
    }

    private PlannedFile file(String resource, Supplier<?> shape) {
        return new PlannedFile(
                TwinPath.of(resource, edition.language(), edition.languages()), () -> Wire.bytes(shape.get()));
    }
}
