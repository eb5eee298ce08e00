package io.github.supportguide.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An identifier means every offer")
class OfferNamesTest {
    private static final OfferNames NAMES = OfferNames.of(Catalogue.of(
            Settings.of(Text.of("Guide"), "en"),
            Stream.of("contoso", "fabrikam")
                    .map(id -> Publisher.of(PublisherId.of(id), Text.of(id)))
                    .toList(),
            Stream.of("contoso/backup", "fabrikam/Backup", "contoso/scan")
                    .map(id -> Offer.of(OfferId.of(id), Text.of(id), "saas"))
                    .toList(),
            List.of(),
            "1"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whose id it is                 | contoso/backup   | contoso/backup
            whatever its letter case       | CONTOSO/Scan     | contoso/scan
            called so by its publisher     | backup           | contoso/backup fabrikam/Backup
            that marketplaces write so     | contoso.backup   | contoso/backup
            among blanks                   | ' scan '         | contoso/scan
            whose plan it names            | scan:0001:XYZ    | contoso/scan
            and none if none is called so  | back             | ''
            and none if it is empty        | ''               | ''
            """)
    void means(String ignored, String identifier, String offers) {
        var meant = NAMES.meantBy(identifier).stream()
                .map(offer -> offer.id().toString())
                .toList();

        assertEquals(
                Arrays.stream(offers.split(" ")).filter(id -> !id.isEmpty()).toList(), meant);
    }
}
