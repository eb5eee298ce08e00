package io.github.supportguide.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Somebody in front of a screen, and what they and their browser make of it. */
record Reader(int width, int height, ColorScheme theme, boolean script) {
    static final Reader AT_A_DESK = new Reader(1280, 800, ColorScheme.LIGHT, true);

    Reader onAScreenOf(int wide, int high) {
        return new Reader(wide, high, theme, script);
    }

    Reader inTheDark() {
        return new Reader(width, height, ColorScheme.DARK, script);
    }

    Reader withoutScript() {
        return new Reader(width, height, theme, false);
    }

    /** Opens one address after the other in one tab, and tells what was wrong where. */
    List<String> tour(Browser browser, Stream<URI> addresses, Function<Page, List<String>> look) {
        try (var visit = visit(browser)) {
            var wrong = addresses
                    .flatMap(address -> look.apply(visit.open(address)).stream().map(what -> address + ": " + what))
                    .toList();
            return Stream.concat(wrong.stream(), visit.troubles().stream()).toList();
        }
    }

    /** Begins with an empty page and nothing remembered of earlier visits. */
    Visit visit(Browser browser) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(theme)
                .setJavaScriptEnabled(script)
                .setLocale("en");
        return new Visit(browser.newContext(options));
    }
}
