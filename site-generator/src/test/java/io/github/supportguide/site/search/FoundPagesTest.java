package io.github.supportguide.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.site.Catalogues;
import io.github.supportguide.site.SiteGenerator;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What can be found")
class FoundPagesTest {
    private static final List<String> LANGUAGES = List.of("zh-TW", "en");

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        new SiteGenerator(Catalogues.sample(), Catalogues.options(Audience.PUBLIC)).writeTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-TW"})
    void leadsToPagesAndSectionsThatExist(String language) {
        var dead = Entries.of(edition(language)).stream()
                .map(FoundPagesTest::href)
                .filter(href -> !exists(language + "/" + href))
                .toList();

        assertEquals(List.of(), dead);
    }

    @Test
    void isTheSameAndInTheSamePlaceInEachLanguage() {
        assertEquals(sets("en"), sets("zh-TW"));
    }

    @Test
    void holdsNothingThatIsForOthers() throws IOException {
        try (var files = Files.walk(folder)) {
            var scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
            for (var script : scripts) {
                assertFalse(Files.readString(script).toLowerCase(Locale.ROOT).contains("canary"), script::toString);
            }
        }
    }

    private static List<List<String>> sets(String language) {
        return Entries.of(edition(language)).stream()
                .map(entry -> entry.words().sorted().toList())
                .toList();
    }

    /** As the script does it. */
    private static String href(Entry entry) {
        var own = entry.kind() == EntryKind.OFFER ? "offers/" : "publishers/";
        return entry.href().isEmpty() ? own + entry.id() + "/index.html" : entry.href();
    }

    private static boolean exists(String address) {
        var parts = (address + "#").split("#", -1);
        var file = folder.resolve(parts[0]);
        return Files.isRegularFile(file) && (parts[1].isEmpty() || has(file, parts[1]));
    }

    private static boolean has(Path page, String section) {
        try {
            return Jsoup.parse(page.toFile()).getElementById(section) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edition edition(String language) {
        return Edition.of(
                Catalogues.sample(),
                Audience.PUBLIC,
                Catalogues.TODAY,
                Words.orEnglish(language),
                LANGUAGES,
                Optional.empty());
    }
}
