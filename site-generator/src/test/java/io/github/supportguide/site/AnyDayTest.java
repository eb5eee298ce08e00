package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A site as of")
class AnyDayTest {
    private static final String REFUND = "en/answers/third-party/direct-bill/refund/index.html";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2019-06-01T00:00:00Z |
            2020-05-05T12:00:00Z | until-2022-monthly-within until-2022-annual-within
            2021-06-01T00:00:00Z | until-2022-monthly-within until-2022-monthly-after until-2022-annual-within until-2022-annual-after
            2023-01-02T00:00:00Z | since-2023-within until-2022-monthly-after until-2022-annual-within until-2022-annual-after
            2026-11-22T00:00:00Z | since-2023-within since-2023-after until-2022
            """)
    void showsTheRefundWindowsThatOrdersCanBeIn(Instant moment, String windows) {
        var ids = site(moment)
                .page(REFUND)
                .select("#direct-bill-partner .alternative")
                .eachAttr("id");

        assertEquals(
                windows == null ? List.of() : List.of(windows.split(" ")),
                ids.stream()
                        .map(id -> id.substring("direct-bill-partner-".length()))
                        .toList());
    }

    @Test
    void namesItsAddressOnTheWeb() {
        assertEquals(
                "https://guide.example/support/" + REFUND,
                site(Catalogues.TODAY)
                        .page(REFUND)
                        .selectFirst("link[rel=canonical]")
                        .attr("href"));
    }

    private Site site(Instant moment) {
        return Site.of(Catalogues.sample(), Catalogues.optionsOn(moment), folder.resolve("site"));
    }
}
