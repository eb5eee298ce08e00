package io.github.supportguide.site.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A piece of a page that has been rendered, and so escaped, already. Safe to share between threads. */
public final class Snippet implements Content {
    private final byte[] html;

    /** @param html in UTF-8, made by a template */
    public Snippet(byte[] html) {
        this.html = html.clone();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(html);
    }
}
