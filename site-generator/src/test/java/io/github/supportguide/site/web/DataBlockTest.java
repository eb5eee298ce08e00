package io.github.supportguide.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.output.StringOutput;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Data in a page")
class DataBlockTest {

    @Test
    void cannotBeEndedByAText() {
        var html = new StringOutput();
        DataBlock.of(List.of("</script><!--<script>&amp;\u2028\u2029\"\\")).writeTo(html);

        assertEquals(
                "<script type=\"application/ld+json\">[\"\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e"
                        + "\\u0026amp;\\u2028\\u2029\\\"\\\\\"]</script>",
                html.toString());
    }
}
