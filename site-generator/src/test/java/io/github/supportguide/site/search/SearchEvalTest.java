package io.github.supportguide.site.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import io.github.supportguide.site.browser.InBrowser;
import io.github.supportguide.site.page.Edition;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks hundreds of questions in a real browser, and checks each answer by looking through everything. */
@InBrowser
@DisplayName("The search among 10,000 offers")
class SearchEvalTest {
    private static final int LIMIT = 8;
    private static final int MOST_BYTES = 100_000;
    private static final String ASK = """
            ([queries, limit]) => Promise.all(queries.map(query => supportguide.find(query, {limit})
              .then(hits => hits.map(hit => hit.kind + ' ' + hit.id))))
            """;

    @TempDir
    static Path folder;

    private static List<Edition> editions;
    private static IndexOnDisk index;

    @BeforeAll
    static void write() {
        editions = Companies.editions(Companies.with(10_000));
        index = IndexOnDisk.of(editions, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-TW"})
    @SuppressWarnings("unchecked")
    void findsAllThereIsAndNothingElse(String language, Browser browser) {
        var entries = entries(language);
        var queries = Queries.about(entries);
        var judgement = new Judgement(entries);
        try (var page = browser.newPage()) {
            page.navigate(index.page(language).toString());
            var answers = (List<List<String>>) page.evaluate(ASK, List.of(queries, LIMIT));
            var wrong = new ArrayList<String>();
            for (var at = 0; at < queries.size(); at++) {
                wrong.add(judgement.of(queries.get(at), answers.get(at), LIMIT));
            }
            wrong.removeIf(String::isEmpty);
            System.out.printf(
                    "search-eval %s: %d queries, recall %.4f, precision %.4f, not perfect: %s%n",
                    language, queries.size(), judgement.recall(), judgement.precision(), wrong);
        }
        assertTrue(queries.size() >= 300);
        assertTrue(judgement.recall() >= 0.99, () -> "recall " + judgement.recall());
        assertTrue(judgement.precision() >= 0.99, () -> "precision " + judgement.precision());
    }

    @Test
    void loadsLittleForAFirstQuery(Browser browser) {
        var sizes = new HashMap<String, Integer>();
        try (var page = browser.newPage()) {
            var loaded = new ArrayList<Integer>();
            page.onRequest(request -> loaded.add(size(request.url())));
            for (var query : Queries.about(entries("zh-TW"))) {
                page.navigate(index.page("zh-TW").toString());
                loaded.clear();
                page.evaluate(ASK, List.of(List.of(query), LIMIT));
                sizes.put(query, loaded.stream().mapToInt(bytes -> bytes).sum());
            }
        }
        var most = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(25)
                .toList();
        System.out.println("search-eval: bytes " + most + " median "
                + sizes.values().stream().sorted().skip(sizes.size() / 2).findFirst());
        assertTrue(most.get(0).getValue() <= MOST_BYTES, () -> most.toString());
    }

    private static int size(String url) {
        try {
            return url.endsWith(".js") ? (int) Files.size(Path.of(URI.create(url))) : 0;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(String language) {
        return editions.stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .map(Entries::of)
                .orElseThrow();
    }
}
