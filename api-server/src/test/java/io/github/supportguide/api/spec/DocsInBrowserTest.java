package io.github.supportguide.api.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
@DisplayName("The page to try the API on")
class DocsInBrowserTest {
    private static final boolean REQUIRED = "required".equals(System.getProperty("supportguide.browser"));
    private static Playwright playwright;
    private static Browser browser;
    private static AskedServer server;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    @BeforeAll
    static void start() {
        var chromium = chromium();
        Assumptions.assumeTrue(REQUIRED || chromium.isPresent(), "there is no chromium on the PATH");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        server = new AskedServer();
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of(Path.of(place, "chromium"), Path.of(place, "chromium-browser")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            playwright.close();
        }
    }

    private Page docs() {
        var page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address()) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.navigate(server.address() + "/docs");
        page.waitForSelector(".opblock");
        return page;
    }

    @Test
    void showsEveryOperationUnderItsRules() {
        var page = docs();

        assertEquals(
                new Description().operations.size(), page.locator(".opblock").count());
        assertEquals(List.of(), complaints);
        assertEquals(List.of(), elsewhere);
    }

    @Test
    void sendsWhatIsPutTogether() {
        var page = docs();

        var operation = page.locator("#operations-Vocabulary-listModels");
        operation.locator(".opblock-summary-control").click();
        operation.locator(".execute").click();
        var reply = operation.locator(".live-responses-table .response .response-col_description");

        reply.waitFor();
        assertTrue(reply.textContent().contains("direct-bill"), reply::textContent);
        assertEquals(List.of(), complaints);
    }
}
