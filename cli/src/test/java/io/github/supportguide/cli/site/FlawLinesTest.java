package io.github.supportguide.cli.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.site.check.BrokenSite;
import io.github.supportguide.site.check.LinkCheck;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of a site that leads nowhere")
class FlawLinesTest {

    @Test
    void namesPagesAndPlaces() {
        var check = new LinkCheck();
        check.read("en/index.html", bytes("<a id=\"a\" href=\"gone.html#x\"><a id=\"a\" href=\"#b\u202e\">"));
        var broken = assertThrows(BrokenSite.class, () -> check.finish(file -> false, file -> new byte[0]));
        var err = new StringWriter();

        new FlawLines(new PrintWriter(err), Words.orEnglish("en")).print(broken);

        assertEquals("""
                en/index.html: leads to en/gone.html#x, which is not there
                en/index.html: leads to en/index.html#b\\u202E, which is not there
                en/index.html: uses the id a more than once
                The site was not published. Flaws in its pages: 3
                """, err.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
