package io.github.supportguide.cli.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.api.ApiServer;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.json.AnswerJson;
import io.github.supportguide.json.Wire;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.words.Words;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("exhaustive")
@DisplayName("Library, command, API and site give the same answer to every question of the sample")
class SampleDoorsAgreeTest {
    private static final Words ENGLISH = Words.orEnglish("en");
    private static final String DAY = "2026-11-22";
    private static final Instant MOMENT = Instant.parse(DAY + "T00:00:00Z");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Catalogue CATALOGUE =
            new SampleCatalogue().read().catalogue().orElseThrow();
    private static final SupportGuide GUIDE = new SupportGuide(CATALOGUE);

    static final List<Offer> OFFERS = CATALOGUE.offers().stream()
            .filter(offer -> !offer.lifecycle().isWithdrawn())
            .toList();

    @TempDir
    private static Path folder;

    private static final Map<Path, Document> PAGES = new HashMap<>();
    private static ApiServer server;

    @BeforeAll
    static void start() {
        var source = new SampleCatalogue();
        server = new ApiServer(new LiveCatalogue(CATALOGUE, source, Clock.systemUTC()), Clock.systemUTC())
                .start("127.0.0.1", 0);
        var site = Ran.supportguide(
                "site", "--sample", "--out", folder.resolve("site").toString(), "--as-of", DAY, "--language", "en");
        assertEquals(Exit.DONE, site.exit(), site::err);
    }

    @AfterAll
    static void stop() {
        server.close();
        PAGES.clear();
    }

    private static Stream<SupportQuestion> questions(Offer offer) {
        return Arrays.stream(CspModel.values())
                .flatMap(model -> model.askers().stream()
                        .flatMap(asker -> Arrays.stream(Issue.values())
                                .map(issue ->
                                        new SupportQuestion(offer.id(), Situation.of(model, asker, issue, MOMENT)))));
    }

    @ParameterizedTest
    @FieldSource("OFFERS")
    void answersAreTheSameBytes(Offer offer) throws Exception {
        var asked = questions(offer).toList();
        assertTrue(asked.size() >= 5 * Issue.values().length);
        for (var question : asked) {
            var library = Wire.text(AnswerJson.of(answer(question), CATALOGUE, ENGLISH));

            assertEquals(library, api(question));
            assertEquals(library, command(question));
        }
    }

    @ParameterizedTest
    @FieldSource("OFFERS")
    void pagesSayTheSame(Offer offer) throws Exception {
        for (var question : questions(offer).toList()) {
            var answer = answer(question);

            assertEquals(summary(answer), onOutcomePage(offer, question.situation()), question::toString);
            var row = rowOnCard(offer, question.situation());
            if (question.situation().asker().code().equals(asker(row))) {
                assertEquals(way(answer), row.select("td").first().text(), question::toString);
            }
        }
    }

    private static SupportAnswer answer(SupportQuestion question) {
        return GUIDE.answer(question, Audience.PUBLIC).orElseThrow();
    }

    private static String api(SupportQuestion question) throws Exception {
        var situation = question.situation();
        var query = "offer=%s&model=%s&asker=%s&issue=%s&asOf=%s&language=en"
                .formatted(
                        question.offer().toString().replace(" ", "%20"),
                        situation.model().code(),
                        situation.asker().code(),
                        situation.issue().code(),
                        DAY);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/v1/answers?" + query))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    private static String command(SupportQuestion question) {
        var situation = question.situation();
        return Ran.supportguide(
                        "answer",
                        "--json",
                        "--sample",
                        "--language=en",
                        "--as-of=" + DAY,
                        "--offer=" + question.offer(),
                        "--model=" + situation.model().code(),
                        "--asker=" + situation.asker().code(),
                        "--issue=" + situation.issue().code())
                .out();
    }

    private static String summary(SupportAnswer answer) {
        return AnswerJson.of(answer, CATALOGUE, ENGLISH).explanation().summary();
    }

    private static String onOutcomePage(Offer offer, Situation situation) throws Exception {
        var page = "answers/%s/%s/%s"
                .formatted(
                        OfferClass.of(CATALOGUE.traits(offer)).code(),
                        situation.model().code(),
                        situation.issue().code());
        return page(page)
                .select("section#" + situation.asker().code() + " > p.summary")
                .text();
    }

    /** First contact, then whom it passes the matter on to. */
    private static String way(SupportAnswer answer) {
        var decision = answer.decision();
        return Stream.concat(decision.firstContact().stream(), decision.route().stream())
                .distinct()
                .map(ENGLISH::name)
                .reduce((before, after) -> before + " → " + after)
                .orElse("");
    }

    private static Element rowOnCard(Offer offer, Situation situation) throws Exception {
        var row = situation.model().code() + "-" + situation.issue().code();
        return page("offers/" + offer.id().inPaths()).selectFirst("tr#" + row);
    }

    /** Whose answer a row tells: the customer’s, unless its link says otherwise because customers cannot ask it. */
    private static String asker(Element row) {
        var fragment = URI.create(row.selectFirst("th a").attr("href")).getFragment();
        return fragment == null ? Party.CUSTOMER.code() : fragment;
    }

    private static Document page(String path) throws Exception {
        var file = folder.resolve("site").resolve("en").resolve(path).resolve("index.html");
        if (!PAGES.containsKey(file)) {
            PAGES.put(file, Jsoup.parse(Files.readString(file)));
        }
        return PAGES.get(file);
    }
}
