package io.github.supportguide.site.web;

import static io.nayuki.qrcodegen.QrSegment.makeSegments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A QR code")
class QrCodeTest {
    private static final String ADDRESS = "https://guide.example/support/zh-TW/offers/contoso/backup/index.html";

    @Test
    void hasABlackDotForEveryDarkModuleAndNoOther() throws IOException {
        var expected = io.nayuki.qrcodegen.QrCode.encodeSegments(makeSegments(ADDRESS), Ecc.MEDIUM, 1, 40, 4, true);

        var picture = ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png()));

        assertEquals(expected.size + 8, picture.getWidth());
        assertEquals(expected.size + 8, picture.getHeight());
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var dot = expected.getModule(x - 4, y - 4) ? Color.BLACK : Color.WHITE;
                assertEquals(dot.getRGB(), picture.getRGB(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void saysWhatItIsAndIsSmall() {
        var html = new StringOutput();
        QrCode.of(ADDRESS).picture("The <address> of \"this\" page").writeTo(html);

        var picture = Jsoup.parse(html.toString()).selectFirst("img");

        assertEquals("The <address> of \"this\" page", picture.attr("alt"));
        assertTrue(html.toString().length() <= 700, html.toString());
    }
}
