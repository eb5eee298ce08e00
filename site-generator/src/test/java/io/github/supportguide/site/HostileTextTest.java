package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Text;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Hostile text in the catalogue")
class HostileTextTest {
    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}&lt;";

    @Test
    void isShownAsItStands(@TempDir Path folder) {
        var offer = Offer.of(OfferId.of("contoso/\"><script>"), Text.of(ATTACK), ATTACK);
        var catalogue = Catalogues.of(Catalogues.settings(), Catalogues.publishers(), List.of(offer));

        var site = Site.of(catalogue, Catalogues.options(Audience.PUBLIC), folder.resolve("site"));
        var path = "en/offers/contoso/~22~3e~3cscript~3e/index.html";

        assertEquals("Support for " + ATTACK, site.page(path).selectFirst("h1").text());
        assertFalse(site.text(path).contains("<script>"));
        assertFalse(site.text(path).contains("<img"));
        assertEquals(
                ATTACK,
                site.page("en/index.html").selectFirst(".publishers li a").text());
    }
}
