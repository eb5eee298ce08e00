package io.github.supportguide.site.web;

import static io.nayuki.qrcodegen.QrCode.MAX_VERSION;
import static io.nayuki.qrcodegen.QrCode.MIN_VERSION;
import static io.nayuki.qrcodegen.QrCode.encodeSegments;
import static io.nayuki.qrcodegen.QrSegment.makeSegments;

import gg.jte.Content;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * An address that telephones read from paper.
 *
 * @param size how many modules it is wide and high, without the margin
 * @param path its dark modules as a path of SVG: a stroke for each run
 */
public record QrCode(int size, String path) {
    /** As the standard wants it around the code, in modules. */
    private static final int MARGIN = 4;

    /** Readers take every mask; trying all for the finest takes ten times as long. This one gives short paths. */
    private static final int MASK = 4;

    /**
     * A code that can be read with a seventh of it hidden.
     *
     * @throws io.nayuki.qrcodegen.DataTooLongException if it has more than 2,331 octets
     */
    public static QrCode of(String url) {
        var code = encodeSegments(makeSegments(url), Ecc.MEDIUM, MIN_VERSION, MAX_VERSION, MASK, true);
        var path = new StringBuilder(2048);
        for (var y = 0; y < code.size; y++) {
            appendRow(code, y, path);
        }
        return new QrCode(code.size, path.toString());
    }

    /** The first run by its place, the others by their distance: that is shortest. */
    private static void appendRow(io.nayuki.qrcodegen.QrCode code, int y, StringBuilder path) {
        var pen = 0;
        for (var x = 0; x < code.size; x++) {
            var start = x;
            while (code.getModule(x, y)) {
                x++;
            }
            if (x > start) {
                path.append(pen == 0 ? "M" + start + " " + y : "m" + (start - pen) + " 0");
                path.append('h').append(x - start);
                pen = x;
            }
        }
    }

    /** The drawing, black on whatever is behind it; its style sheet class is {@code qr}. */
    public Content drawing(String name) {
        var box = "-" + MARGIN + " -" + MARGIN + ".5 " + (size + 2 * MARGIN) + " " + (size + 2 * MARGIN);
        var svg = "<svg class=\"qr\" role=\"img\" aria-label=\"" + Xml.text(name) + "\" viewBox=\"" + box
                + "\"><path stroke=\"#000\" d=\"" + path + "\"/></svg>";
        return output -> output.writeContent(svg);
    }
}
