package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.policy.Moments;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Values that are made of a text")
class ValuesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void text(byte[] bytes) {
        Texts.in(bytes).forEach(ValuesFuzzTest::assertSound);
    }

    private static void assertSound(String text) {
        assertTakesWhatItParses(text, EmailAddress::parse, EmailAddress::new)
                .ifPresent(ValuesFuzzTest::assertOneMailbox);
        assertTakesWhatItParses(text, PhoneNumber::parse, PhoneNumber::new)
                .ifPresent(ValuesFuzzTest::assertCanBeDialled);
        assertTakesWhatItParses(text, WebAddress::parse, WebAddress::new)
                .ifPresent(ValuesFuzzTest::assertLeadsToTheWeb);
        Moments.parse(text).ifPresent(ValuesFuzzTest::assertSameWhenWritten);
        if (PublisherId.fault(text).isEmpty()) {
            assertSound(PublisherId.of(text), text);
        }
        if (OfferId.fault(text).isEmpty()) {
            assertSound(OfferId.of(text), text);
        }
    }

    /** Either both ways lead to the same value, which is written as it was read; or the stricter one refuses. */
    private static <V> Optional<V> assertTakesWhatItParses(
            String text, Function<String, Optional<V>> parse, Function<String, V> made) {
        var value = parse.apply(text);
        if (value.isEmpty()) {
            assertThrows(IllegalArgumentException.class, () -> made.apply(text));
        } else {
            assertEquals(text, value.get().toString());
            assertEquals(value.get(), made.apply(text));
            assertEquals(value.get().hashCode(), made.apply(text).hashCode());
            assertTrue(text.chars().noneMatch(Character::isISOControl), text);
        }
        return value;
    }

    private static void assertOneMailbox(EmailAddress mailbox) {
        assertTrue(mailbox.value().matches("[^\\s\\p{Cc}?&,;:<>\"()@%]+@[^\\s\\p{Cc}?&,;:<>\"()@%]+"), mailbox::value);
    }

    private static void assertCanBeDialled(PhoneNumber phone) {
        assertTrue(phone.dialled().matches("[+]?[0-9]+(;ext=[0-9]+)?"), phone::value);
    }

    private static void assertLeadsToTheWeb(WebAddress page) {
        var uri = URI.create(page.value());
        assertTrue(uri.getScheme().matches("(?i)https?"), page::value);
        assertNull(uri.getRawUserInfo(), page::value);
    }

    /** ISO 8601 writes years of more than four digits with a sign, which nobody may use; an offset can lead there. */
    private static void assertSameWhenWritten(Instant moment) {
        var written = moment.toString();
        assertEquals(
                Character.isDigit(written.charAt(0)) ? Optional.of(moment) : Optional.empty(), Moments.parse(written));
    }

    private static void assertSound(PublisherId id, String text) {
        assertEquals(text, id.toString());
        assertStaysInItsFolder(id.inPaths());
    }

    private static void assertSound(OfferId id, String text) {
        assertEquals(text, id.toString());
        assertEquals(id, OfferId.of(id.publisher(), id.name()));
        var parts = id.inPaths().split("/", -1);
        assertEquals(2, parts.length, text);
        assertStaysInItsFolder(parts[0]);
        assertStaysInItsFolder(parts[1]);
    }

    private static void assertStaysInItsFolder(String part) {
        assertTrue(part.matches("[a-z0-9._~-]*[a-z0-9_~-]"), part);
    }
}
