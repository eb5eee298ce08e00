package io.github.supportguide.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.supportguide.site.browser.InBrowser;
import io.github.supportguide.site.page.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private record Cost(String query, int bytes) {}

    @BeforeAll
    static void write() {
        editions = Companies.editions(Companies.with(10_000));
        index = IndexOnDisk.of(editions, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-TW"})
    void findsAllThereIsAndNothingElse(String language, Browser browser) {
        var entries = entries(language);
        var queries = Queries.about(entries);
        var judgement = new Judgement(entries, LIMIT);
        var answers = answers(language, queries, browser);
        IntStream.range(0, queries.size()).forEach(at -> judgement.judge(queries.get(at), answers.get(at)));

        System.out.printf("search-eval %s: %d queries, %s%n", language, queries.size(), judgement);
        assertTrue(queries.size() >= 300);
        assertTrue(judgement.recall() >= 0.99, judgement::toString);
        assertTrue(judgement.precision() >= 0.99, judgement::toString);
    }

    @Test
    void putsFirstWhatIsCalledExactlySo(Browser browser) {
        var sample = sample(entries("en"), 250);
        var ids = sample.stream().map(Entry::id).toList();
        var answers = answers("en", ids, browser);

        assertEquals(
                sample.stream()
                        .map(entry -> entry.kind().code() + " " + entry.id())
                        .toList(),
                IntStream.range(0, ids.size())
                        .mapToObj(at -> firstOf(sample.get(at).kind(), answers.get(at)))
                        .toList());
    }

    private static String firstOf(EntryKind kind, List<String> hits) {
        return hits.stream()
                .filter(hit -> hit.startsWith(kind.code() + " "))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void loadsLittleForAFirstQuery(Browser browser) {
        try (var page = browser.newPage()) {
            var costs = costs(page, dear(Queries.about(entries("zh-TW"))));
            var most = costs.stream().max(Comparator.comparing(Cost::bytes)).orElseThrow();

            System.out.printf("search-eval bytes: %d first queries, at most %s%n", costs.size(), most);
            assertTrue(most.bytes() <= MOST_BYTES, most::toString);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> answers(String language, List<String> queries, Browser browser) {
        try (var page = browser.newPage()) {
            page.navigate(index.page(language).toString());
            return (List<List<String>>) page.evaluate(ASK, List.of(queries, LIMIT));
        }
    }

    private static List<Cost> costs(Page page, List<String> queries) {
        var costs = new ArrayList<Cost>();
        var loaded = new ArrayList<String>();
        page.onRequest(request -> loaded.add(request.url()));
        for (var query : queries) {
            page.navigate(index.page("zh-TW").toString());
            loaded.clear();
            page.evaluate(ASK, List.of(List.of(query), LIMIT));
            costs.add(new Cost(
                    query, loaded.stream().mapToInt(SearchEvalTest::size).sum()));
        }
        return costs;
    }

    /** Single letters occur most often; of the rest, some of each sort. */
    private static List<String> dear(List<String> queries) {
        var letters = queries.stream().filter(query -> query.length() == 1);
        return Stream.concat(letters, sample(queries, 6).stream()).distinct().toList();
    }

    private static <T> List<T> sample(List<T> all, int each) {
        return IntStream.range(0, all.size())
                .filter(at -> at % each == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static int size(String url) {
        try {
            return (int) Files.size(Path.of(URI.create(url)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
