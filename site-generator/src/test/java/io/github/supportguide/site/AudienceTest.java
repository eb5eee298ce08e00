package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.offer.Audience;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What an audience gets to see")
class AudienceTest {
    private static final Set<String> READABLE = Set.of(
            "html",
            "css",
            "js",
            "json",
            "svg",
            "xml",
            "txt",
            "vcf",
            "webmanifest",
            "conf",
            "md",
            "_headers",
            "Caddyfile");

    private static Site forEverybody;
    private static Site forPartners;
    private static Map<String, String> everybodys;
    private static Map<String, String> partners;

    @BeforeAll
    static void write(@TempDir Path folder) {
        forEverybody = Site.of(Canaries.catalogue(), Catalogues.options(Audience.PUBLIC), folder.resolve("public"));
        forPartners = Site.of(Canaries.catalogue(), Catalogues.options(Audience.PARTNER), folder.resolve("partner"));
        everybodys = readable(forEverybody);
        partners = readable(forPartners);
    }

    @Test
    void everybodySeesNothingThatIsForPartners() {
        assertEquals(List.of(), found(Canaries.all(), everybodys));
    }

    @Test
    void partnersSeeWhatIsForThem() {
        Canaries.FOR_PARTNERS.forEach(
                canary -> assertFalse(found(Stream.of(canary), partners).isEmpty(), canary));
    }

    @Test
    void partnersSeeNothingThatIsForMicrosoft() {
        assertEquals(List.of(), found(Canaries.FOR_NOBODY_HERE.stream(), partners));
    }

    @Test
    void everyPageForPartnersSaysSo() {
        forPartners
                .pages()
                .forEach((path, page) -> assertFalse(page.select(".audience").isEmpty(), path));
    }

    @Test
    void noPageForEverybodySaysSo() {
        forEverybody
                .pages()
                .forEach((path, page) -> assertTrue(page.select(".audience").isEmpty(), path));
    }

    private static List<String> found(Stream<String> canaries, Map<String, String> files) {
        return canaries.map(AudienceTest::plain)
                .flatMap(canary -> files.keySet().stream()
                        .filter(path -> files.get(path).contains(canary))
                        .map(path -> canary + " in " + path))
                .toList();
    }

    private static Map<String, String> readable(Site site) {
        return site.files().keySet().stream()
                .collect(Collectors.toMap(
                        path -> path, path -> readable(path, site.files().get(path))));
    }

    /** Every byte of a file and of its path as text; a file that nobody can look into is no secret’s keeper. */
    private static String readable(String path, byte[] bytes) {
        if (path.endsWith(".gz")) {
            return readable(path.substring(0, path.length() - 3), unpacked(bytes));
        }
        var name = path.substring(path.lastIndexOf('/') + 1);
        assertTrue(READABLE.contains(name.substring(name.lastIndexOf('.') + 1)), "who can look into " + path + "?");
        return plain(path + " " + new String(bytes, StandardCharsets.UTF_8));
    }

    /** Letters and digits alone, for numbers are spelt in many ways and business cards break long lines. */
    private static String plain(String text) {
        return text.replace("\r\n ", "").toLowerCase(Locale.ROOT).replaceAll("[ ().+-]", "");
    }

    private static byte[] unpacked(byte[] bytes) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
