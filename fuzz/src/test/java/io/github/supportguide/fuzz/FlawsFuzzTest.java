package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.check.EmailFlaws;
import io.github.supportguide.files.check.Flaw;
import io.github.supportguide.files.check.PhoneFlaws;
import io.github.supportguide.files.check.Renderings;
import io.github.supportguide.files.check.TextFlaws;
import io.github.supportguide.files.check.TranslationFlaws;
import io.github.supportguide.files.check.UrlFlaws;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("What is wrong with a text")
class FlawsFuzzTest {
    private static final Place SOMEWHERE = Place.startOf("x");

    @FuzzTest(maxDuration = "60s")
    void text(byte[] bytes) {
        for (var text : Texts.in(bytes)) {
            var flaws = flaws(text);
            assertEquals(flaws, flaws(text));
            var findings = flaws.stream().map(flaw -> new Finding(flaw.rule(), SOMEWHERE, flaw.details()));
            Told.assertSound(findings.toList(), Map.of());
        }
    }

    private static List<Flaw> flaws(String text) {
        return Stream.of(
                        TextFlaws.in(text, TextFlaws.TITLE),
                        Renderings.in(text, "zh-TW"),
                        TranslationFlaws.between(halves(text)),
                        WebAddress.parse(text).map(UrlFlaws::inSupportPage).orElse(List.of()),
                        PhoneNumber.parse(text).map(PhoneFlaws::in).orElse(List.of()),
                        EmailAddress.parse(text)
                                .map(mailbox -> EmailFlaws.in(mailbox, Optional.of(text)))
                                .orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    /** The first half as English, the second as its translation. */
    private static Map<String, String> halves(String text) {
        var middle = text.length() / 2;
        var halves = new LinkedHashMap<String, String>();
        halves.put("en", text.substring(0, middle));
        halves.put("zh-TW", text.substring(middle));
        return halves;
    }
}
