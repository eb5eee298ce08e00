package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.Catalogues;
import io.github.supportguide.site.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
@DisplayName("Without script")
class WithoutScriptTest {
    /** What a reader can click on, at once or after opening what is folded. */
    private static final String LINKS = """
            [...document.links].filter(link => link.checkVisibility() || link.closest('details'))
                .map(link => link.href.split('#')[0]).filter(href => href.endsWith('.html'))
            """;

    private final Set<String> reached = new TreeSet<>();

    @Test
    void everyPageIsReachedFromTheFirst(@TempDir Path folder, Browser browser) {
        var offers = Catalogues.offers().stream()
                .filter(offer -> Set.of(Catalogues.BACKUP, Catalogues.OLD_LEDGER, Catalogues.LEDGER)
                        .contains(offer.id()))
                .toList();
        var catalogue = Catalogues.of(Catalogues.settings(), Catalogues.publishers(), offers);
        var site = Site.of(catalogue, Catalogues.options(Audience.PUBLIC), folder.resolve("site"));

        var troubles = wander(browser, folder.resolve("site/index.html").toUri());

        assertEquals(List.of(), troubles);
        assertEquals(
                site.pages().keySet().stream()
                        .map(path ->
                                folder.resolve("site").resolve(path).toUri().toString())
                        .collect(Collectors.toCollection(TreeSet::new)),
                reached);
    }

    private List<String> wander(Browser browser, URI start) {
        var ahead = new ArrayDeque<>(List.of(start.toString()));
        reached.add(start.toString());
        try (var visit = Reader.AT_A_DESK.withoutScript().visit(browser)) {
            while (!ahead.isEmpty()) {
                var page = visit.open(URI.create(ahead.pop()));
                Visit.list(page, LINKS).stream().filter(reached::add).forEach(ahead::add);
            }
            return visit.troubles();
        }
    }
}
