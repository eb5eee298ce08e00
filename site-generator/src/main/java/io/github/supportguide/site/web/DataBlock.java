package io.github.supportguide.site.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.github.supportguide.json.Wire;

/** Data in a page for programs that read pages. Holds nothing that could end it, whatever the texts in it. */
final class DataBlock implements Content {
    private static final String START = "<script type=\"application/ld+json\">";
    private static final String END = "</script>";
    private final String json;

    private DataBlock(String json) {
        this.json = json;
    }

    /** @param shape as it goes over the wire */
    static DataBlock of(Object shape) {
        return new DataBlock(harmless(Wire.text(shape).strip()));
    }

    /** The same JSON: these characters only stand in its texts. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(START);
        output.writeContent(json);
        output.writeContent(END);
    }
}
