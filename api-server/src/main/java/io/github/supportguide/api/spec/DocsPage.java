package io.github.supportguide.api.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page to try the API on, and the files that it is made of; nobody else’s server is asked for any of them. */
public final class DocsPage {
    /** Of the library in the class path, where its files lie under this number. */
    static final String SWAGGER_UI = "5.34.1";

    private static final String FILES_OF_OTHERS = "/META-INF/resources/webjars/swagger-ui/" + SWAGGER_UI + "/";
    private static final String STYLE = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";

    /** Scripts, styles and requests of this server only; the icons that stand in the style are data. */
    private static final String RULES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private DocsPage() {}

    /** Everything to be served; nothing else of the library is. */
    public static List<ServedFile> files() {
        return List.of(
                ServedFile.page("/docs", RULES, DocsPage::page),
                ServedFile.checked("/docs/start.js", SCRIPT, () -> read("docs/start.js")),
                ServedFile.checked("/docs/page.css", STYLE, () -> read("docs/page.css")),
                ofOthers("swagger-ui.css", STYLE),
                ofOthers("swagger-ui-bundle.js", SCRIPT));
    }

    private static ServedFile ofOthers(String name, String type) {
        return ServedFile.kept("/docs/" + SWAGGER_UI + "/" + name, type, () -> read(FILES_OF_OTHERS + name));
    }

    private static byte[] page() {
        return new String(read("docs/page.html"), StandardCharsets.UTF_8)
                .replace("{version}", SWAGGER_UI)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (var in = DocsPage.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read our own " + name, e);
        }
    }
}
