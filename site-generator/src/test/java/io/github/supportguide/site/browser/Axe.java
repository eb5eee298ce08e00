package io.github.supportguide.site.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What axe finds on a page that keeps somebody from reading or using it. */
public final class Axe {
    private static final String SCRIPT = script();
    /** Lines and bullets that styles draw beside a text say nothing about what is behind it. */
    private static final String SETUP = "resultTypes: ['violations', 'incomplete'], preload: false,"
            + " checks: {'color-contrast': {options: {ignorePseudo: true}}}";

    private static final String EVERYTHING = "{" + SETUP + "}";
    private static final String COLOURS = "{runOnly: ['color-contrast', 'link-in-text-block'], " + SETUP + "}";
    /** Contrast that it cannot decide on is a finding too. */
    private static final String RUN = """
            (part, options) => axe.run(part, options).then(found => found.violations
                .concat(found.incomplete.filter(rule => rule.id === 'color-contrast'))
                .flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.failureSummary)))
            """;

    private Axe() {}

    /** The same of a part alone, for what lies over others. */
    public static List<String> findings(Page page, String part) {
        page.evaluate(SCRIPT);
        return findings(page, ColorScheme.LIGHT, "'" + part + "', " + EVERYTHING);
    }

    /** By every rule in the light, and in the dark by those that the theme can change. */
    public static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return Stream.concat(
                        findings(page, ColorScheme.LIGHT, "document, " + EVERYTHING).stream(),
                        findings(page, ColorScheme.DARK, "document, " + COLOURS).stream())
                .toList();
    }

    private static List<String> findings(Page page, ColorScheme theme, String options) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        return Visit.list(page, "(" + RUN.strip() + ")(" + options + ")").stream()
                .map(finding -> theme + " " + finding)
                .toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
