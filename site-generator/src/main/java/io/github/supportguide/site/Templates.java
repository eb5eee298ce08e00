package io.github.supportguide.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.github.supportguide.site.page.Page;

/** Turns pages into HTML by the templates that were compiled with this program. */
final class Templates {
    private static final String PACKAGE = "io.github.supportguide.site.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    Templates() {
        engine.setBinaryStaticContent(true);
    }

    byte[] html(Page page) {
        var html = new Utf8ByteOutput();
        engine.render(page.template() + ".jte", page, html);
        return html.toByteArray();
    }
}
