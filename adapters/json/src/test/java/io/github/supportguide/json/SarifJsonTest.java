package io.github.supportguide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.words.Words;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A log of findings")
class SarifJsonTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            catalogue/, offers/backup.yaml, catalogue/offers/backup.yaml
            '',         a b:c.yaml,         ./a%20b:c.yaml
            '',         offers:old.yaml,    ./offers:old.yaml
            offers/,    1:old.yaml,         offers/1:old.yaml
            '',         備份.yaml,           %E5%82%99%E4%BB%BD.yaml
            """)
    void addressesFilesFromTheFolder(String folder, String file, String address) {
        var finding = new Finding(FindingRule.MISSING_KEY, new Place(file, 1, 1), List.of("title"));

        var log = SarifJson.of(List.of(finding), folder, Words.orEnglish("en"));

        var uri = log.runs()
                .get(0)
                .results()
                .get(0)
                .locations()
                .get(0)
                .physicalLocation()
                .artifactLocation()
                .uri();
        assertEquals(address, uri);
        assertEquals(null, URI.create(uri).getScheme());
    }
}
