package io.github.supportguide.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
@DisplayName("What keeps people from reading")
class AxeTest {

    @Test
    void isFoundInBothThemes(@TempDir Path folder, Browser browser) throws IOException {
        var page = Files.writeString(folder.resolve("page.html"), """
                <!doctype html><html lang="en"><title>x</title>
                <style>p {color: #bbb} @media (prefers-color-scheme: dark) {h1 {color: #eee}}</style>
                <main><h1>Heading</h1><p>Pale</p><img src="data:,"></main>
                """);
        var findings = Reader.AT_A_DESK.tour(browser, Stream.of(page.toUri()), Axe::findings);

        assertEquals(
                Set.of(
                        "LIGHT image-alt img",
                        "LIGHT color-contrast p",
                        "DARK color-contrast p",
                        "DARK color-contrast h1"),
                findings.stream()
                        .map(finding -> finding.replaceAll("(?s).*html: | Fix .*", ""))
                        .collect(Collectors.toSet()));
    }
}
