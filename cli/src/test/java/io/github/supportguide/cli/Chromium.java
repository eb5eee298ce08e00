package io.github.supportguide.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine. {@code -Dsupportguide.browser=required} makes its absence a failure. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final Map<String, String> NOTHING_OF_ITS_OWN = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    public static boolean isThereOrRequired() {
        return onThePath().isPresent() || "required".equals(System.getProperty("supportguide.browser"));
    }

    public static Chromium start() {
        var program = onThePath()
                .orElseThrow(() -> new AssertionError("there is no chromium on the PATH, and a browser is required"));
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NOTHING_OF_ITS_OWN));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of(Path.of(place, "chromium"), Path.of(place, "chromium-browser")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
