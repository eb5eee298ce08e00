package io.github.supportguide.site;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.github.supportguide.site.page.Page;
import io.github.supportguide.site.page.Snippet;
import io.github.supportguide.site.page.Snippets;

/** Turns pages into HTML by the templates that were compiled with this program. */
final class Templates implements Snippets {
    private static final String PACKAGE = "io.github.supportguide.site.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    Templates() {
        engine.setBinaryStaticContent(true);
    }

    byte[] page(Page page) {
        return render(page.template(), page);
    }

    @Override
    public Content of(String template, Object model) {
        return new Snippet(render(template, model));
    }

    private byte[] render(String template, Object model) {
        var html = new Utf8ByteOutput();
        engine.render(template + ".jte", model, html);
        return html.toByteArray();
    }
}
