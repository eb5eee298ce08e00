package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.offer.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What an audience gets to see")
class AudienceTest {

    @Test
    void thePublicSeesNothingThatIsForPartners(@TempDir Path folder) {
        var site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("site"));

        assertEquals(List.of(), filesWith("canary", site));
    }

    @Test
    void partnersSeeWhatIsForThemButNotWhatIsForMicrosoft(@TempDir Path folder) {
        var site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PARTNER), folder.resolve("site"));

        Catalogues.FOR_PARTNERS.forEach(
                canary -> assertTrue(!filesWith(canary, site).isEmpty(), canary));
        assertEquals(List.of(), filesWith(Catalogues.FOR_MICROSOFT, site));
    }

    @Test
    void everyPageForPartnersSaysSo(@TempDir Path folder) {
        var site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PARTNER), folder.resolve("site"));

        site.pages()
                .forEach((path, page) -> assertFalse(page.select(".audience").isEmpty(), path));
    }

    private static List<String> filesWith(String canary, Site site) {
        return site.files().keySet().stream()
                .filter(path -> unfolded(path + site.text(path))
                        .toLowerCase(Locale.ROOT)
                        .contains(canary))
                .toList();
    }

    /** Business cards break long lines, and with them perhaps a canary. */
    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
