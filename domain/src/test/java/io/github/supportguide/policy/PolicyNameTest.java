package io.github.supportguide.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By its name whoever kept an answer, or a copy of one, knows whether the rules are still the same. */
@DisplayName("The name of the policy")
class PolicyNameTest {

    @Test
    void isAnotherForOtherRules() throws NoSuchAlgorithmException {
        assertEquals(
                "2026-11-22 for rules ea756fef",
                Programme.POLICY + " for rules " + fingerprint(),
                "A rule changed. Let Programme.POLICY be the day of the change, and keep here what it is called now.");
    }

    private static String fingerprint() throws NoSuchAlgorithmException {
        var rules = Stream.of(
                        PublishedTables.published("/responsibility.csv"),
                        PublishedTables.published("/roles.csv"),
                        Arrays.stream(RefundRules.values())
                                .map(PolicyNameTest::line)
                                .toList())
                .flatMap(List::stream)
                .toList();
        var sha256 = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", rules).getBytes(UTF_8));
        return HexFormat.of().formatHex(sha256, 0, 4);
    }

    private static String line(RefundRules rules) {
        return rules.rule().validity() + " " + rules.window(Term.MONTHLY) + " " + rules.window(Term.ANNUAL);
    }
}
