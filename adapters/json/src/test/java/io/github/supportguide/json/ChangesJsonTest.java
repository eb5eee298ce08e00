package io.github.supportguide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changes on the wire")
class ChangesJsonTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final PublisherId CONTOSO = PublisherId.of("contoso");

    private static Catalogue catalogue(String page, String... offers) {
        var support = new Support(
                Optional.of(new WebAddress(page)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Catalogue.of(
                Settings.of(Text.of("Guide"), "en"),
                List.of(new Publisher(CONTOSO, Text.of("Contoso"), false, Optional.empty(), support, List.of())),
                Stream.of(offers)
                        .map(id -> Offer.of(OfferId.of(id), Text.of(id), "saas"))
                        .toList(),
                List.of(),
                "sha256:0");
    }

    private static String text(Catalogue before, Catalogue after) {
        var changes = ChangesJson.of(CatalogueChanges.between(before, after, NOW), Words.orEnglish("en"));
        return Wire.text(changes);
    }

    /** The whole of it, so that the wire is a promise. */
    @Test
    void lookLikeThis() {
        var before = catalogue("https://contoso.example/support", "contoso/backup", "contoso/old");
        var after = catalogue("https://contoso.example/help", "contoso/backup", "contoso/new");

        assertEquals("""
                {"offers":{"added":["contoso/new"],"removed":["contoso/old"],"renamed":[]},\
                "groups":[{"cause":"support-url",\
                "sentence":"Support page: now https://contoso.example/help, until now https://contoso.example/support. \
                Answers that change: 118, in their channels only. \
                For example “Refund”, asked by the customer (Direct-bill model): other channels.",\
                "count":118,"offers":["contoso/backup"],\
                "question":{"offer":"contoso/backup","model":"direct-bill","asker":"customer","issue":"refund",\
                "boughtBy":"partner","asOf":"2026-11-22T00:00:00Z","facts":{},\
                "arrangement":{"technicalSupport":"refer","split":{}}},\
                "before":{"firstContact":"direct-bill-partner","route":["direct-bill-partner"],\
                "responsible":["direct-bill-partner","isv-publisher"],"contacts":[\
                {"party":"isv-publisher","kind":"support-url","channel":"url",\
                "value":"https://contoso.example/support","audience":"public","verifiedOn":null,"stale":true}]},\
                "after":{"firstContact":"direct-bill-partner","route":["direct-bill-partner"],\
                "responsible":["direct-bill-partner","isv-publisher"],"contacts":[\
                {"party":"isv-publisher","kind":"support-url","channel":"url",\
                "value":"https://contoso.example/help","audience":"public","verifiedOn":null,"stale":true}]}}]}
                """, text(before, after));
    }

    @Test
    void areEmptyListsIfThereAreNone() {
        var same = catalogue("https://contoso.example/support", "contoso/backup");

        assertEquals("""
                {"offers":{"added":[],"removed":[],"renamed":[]},"groups":[]}
                """, text(same, same));
    }
}
