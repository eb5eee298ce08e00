package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A page that rules were read on")
class SourceTest {
    @ParameterizedTest
    @EnumSource
    void isOneOfMicrosofts(Source source) {
        assertEquals("https", source.url().getScheme());
        assertEquals("learn.microsoft.com", source.url().getHost());
    }

    @Test
    void saysWhatItIsAboutWhereItWasAndWhenItWasRead() {
        assertEquals("Cancellation policy of the new commerce experience", Source.T_CANCEL.page());
        assertEquals(
                URI.create("https://learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy"),
                Source.T_CANCEL.url());
        assertEquals("2023–2026", Source.T_CANCEL.read());
        assertEquals("T-CANCEL", Source.T_CANCEL.code());
    }
}
