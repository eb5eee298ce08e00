package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An audience")
class AudienceTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    AUDIENCE,  PUBLIC, PARTNER, MICROSOFT
                    PUBLIC,    true,   false,   false
                    PARTNER,   true,   true,    false
                    MICROSOFT, true,   true,    true
                    """)
    void seesWhatIsMeantForTheOnesBefore(Audience audience, boolean open, boolean forPartners, boolean forMicrosoft) {
        assertEquals(open, audience.maySee(Audience.PUBLIC));
        assertEquals(forPartners, audience.maySee(Audience.PARTNER));
        assertEquals(forMicrosoft, audience.maySee(Audience.MICROSOFT));
    }
}
