package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import io.github.supportguide.offer.Audience;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A first visit")
class FirstVisitTest {
    private static final int BYTES_OF_A_CARD = 40_000;
    private static final int BYTES_IN_ALL = 100_000;
    private static final String SHIFTS = """
            new Promise(done => {
                const seen = [];
                const read = list => list.getEntries().forEach(shift => seen.push(
                    shift.value + ' ' + shift.sources.map(source => source.node && source.node.nodeName)));
                new PerformanceObserver(read).observe({type: 'layout-shift', buffered: true});
                setTimeout(() => done(seen), 200);
            })
            """;

    @Test
    void shiftsNothing(Browser browser, SampleSite site) {
        assertEquals(
                List.of(),
                Reader.AT_A_DESK.tour(browser, site.served(PageKinds.first()), page -> Visit.list(page, SHIFTS)));
    }

    @Test
    void transfersLittle(Browser browser, SampleSite site) {
        var heavy = site.served(PageKinds.first())
                .map(address -> address + ": " + bytes(browser, address))
                .filter(said -> Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1)) > BYTES_IN_ALL)
                .toList();

        assertEquals(List.of(), heavy);
    }

    @Test
    void findsNoCardTooLarge(SampleSite site) {
        var files = site.files(Audience.PARTNER).files();
        var large = files.keySet().stream()
                .filter(path -> path.matches("[^/]+/offers/(?!unbroken).*\\.html"))
                .filter(path -> files.get(path).length > BYTES_OF_A_CARD)
                .map(path -> path + ": " + files.get(path).length)
                .toList();

        assertEquals(List.of(), large);
    }

    private static int bytes(Browser browser, URI address) {
        var bodies = new ArrayList<Integer>();
        try (var visit = Reader.AT_A_DESK.visit(browser)) {
            var responses = new ArrayList<Response>();
            visit.page().onResponse(responses::add);
            visit.open(address);
            List.copyOf(responses).forEach(response -> bodies.add(response.body().length));
        }
        return bodies.stream().mapToInt(Integer::intValue).sum();
    }
}
