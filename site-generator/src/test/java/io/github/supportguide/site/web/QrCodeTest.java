package io.github.supportguide.site.web;

import static io.nayuki.qrcodegen.QrSegment.makeSegments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A QR code")
class QrCodeTest {
    private static final String ADDRESS = "https://guide.example/support/zh-TW/offers/contoso/backup/index.html";
    private static final Pattern STEP = Pattern.compile("M(\\d+) (\\d+)|m(\\d+) 0|h(\\d+)");

    @Test
    void drawsEveryDarkModuleAndNoOther() {
        var expected = io.nayuki.qrcodegen.QrCode.encodeSegments(makeSegments(ADDRESS), Ecc.MEDIUM, 1, 40, 4, true);
        var drawn = drawn(QrCode.of(ADDRESS));

        for (var y = 0; y < expected.size; y++) {
            for (var x = 0; x < expected.size; x++) {
                assertEquals(expected.getModule(x, y), drawn[y][x], x + ", " + y);
            }
        }
    }

    @Test
    void saysWhatItIsAndIsSmall() {
        var svg = new StringOutput();
        QrCode.of(ADDRESS).drawing("The <address> of \"this\" page").writeTo(svg);

        var drawing = Jsoup.parse(svg.toString()).selectFirst("svg");

        assertEquals("img", drawing.attr("role"));
        assertEquals("The <address> of \"this\" page", drawing.attr("aria-label"));
        assertTrue(svg.toString().length() <= 2500, svg.toString());
    }

    private static boolean[][] drawn(QrCode code) {
        var modules = new boolean[code.size()][code.size()];
        var x = 0;
        var y = 0;
        var steps = STEP.matcher(code.path());
        while (steps.find()) {
            if (steps.group(1) != null) {
                x = Integer.parseInt(steps.group(1));
                y = Integer.parseInt(steps.group(2));
            } else if (steps.group(3) != null) {
                x += Integer.parseInt(steps.group(3));
            } else {
                for (var end = x + Integer.parseInt(steps.group(4)); x < end; x++) {
                    modules[y][x] = true;
                }
            }
        }
        return modules;
    }
}
