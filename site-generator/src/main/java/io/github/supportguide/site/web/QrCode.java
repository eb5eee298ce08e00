package io.github.supportguide.site.web;

import static io.nayuki.qrcodegen.QrCode.MAX_VERSION;
import static io.nayuki.qrcodegen.QrCode.MIN_VERSION;
import static io.nayuki.qrcodegen.QrCode.encodeSegments;
import static io.nayuki.qrcodegen.QrSegment.makeSegments;

import gg.jte.Content;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Base64;

/**
 * An address that telephones read from paper.
 *
 * @param png black on white, a dot for each module, with the margin that the standard wants
 */
public record QrCode(byte[] png) {
    /** In modules. */
    private static final int MARGIN = 4;

    /** Readers take every mask; trying all for the finest takes ten times as long. */
    private static final int MASK = 4;

    /**
     * A code that can be read with a seventh of it hidden.
     *
     * @throws io.nayuki.qrcodegen.DataTooLongException if it has more than 2,331 octets
     */
    public static QrCode of(String url) {
        var code = encodeSegments(makeSegments(url), Ecc.MEDIUM, MIN_VERSION, MAX_VERSION, MASK, true);
        return new QrCode(Png.of(code.size + 2 * MARGIN, (x, y) -> code.getModule(x - MARGIN, y - MARGIN)));
    }

    /** The picture; its style sheet class is {@code qr}. It is smaller than a drawing of its runs. */
    public Content picture(String name) {
        var img = "<img class=\"qr\" alt=\"" + Xml.text(name) + "\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png) + "\">";
        return output -> output.writeContent(img);
    }
}
