package io.github.supportguide.site.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The path of a page")
class PagePathTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "contoso, contoso",
        "Red Canary, red~20canary",
        "a.b-c_9, a.b-c_9",
        "Adatum [Labs], adatum~20~5blabs~5d",
        "備份, ~e5~82~99~e4~bb~bd",
        "a~b, a~7eb",
        "., ~2e",
        ".., ~2e~2e",
        "a.b., a~2eb~2e",
        ".hidden, .hidden",
        "100%, 100~25",
        "I, i"
    })
    void spellsIdsSoThatEveryFileSystemTakesThem(String id, String part) {
        assertEquals(
                "en/publishers/" + part + "/index.html",
                PagePath.of("en", PublisherId.of(id)).file());
    }

    @Test
    void leadsToOtherPages() {
        var card = PagePath.of("en", OfferId.of("contoso/backup"));

        assertEquals("../ledger/index.html", card.hrefTo(PagePath.of("en", OfferId.of("contoso/ledger"))));
        assertEquals("../../../roles/index.html", card.hrefTo(PagePath.of("en", "roles")));
        assertEquals("../../../../zh-TW/roles/index.html", card.hrefTo(PagePath.of("zh-TW", "roles")));
        assertEquals("index.html", card.hrefTo(card));
        assertEquals("../../../../assets/x.css", card.hrefTo("assets/x.css"));
        assertEquals("en/index.html", PagePath.ROOT.hrefTo(PagePath.of("en")));
    }
}
