package io.github.supportguide.cli.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.edition.PublishedTable;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines of CSV")
class CsvLinesTest {

    @Test
    void quoteWhatCouldBeMistaken() {
        var table = new PublishedTable(
                List.of("plain", "comma", "quote", "line"),
                List.of(List.of("a;b>c|d", "a,b", "a \"b\"", "a\nb"), List.of("", "", "", "\r")));

        assertEquals("""
                plain,comma,quote,line
                a;b>c|d,"a,b","a ""b""\","a
                b"
                ,,,"\r"
                """, CsvLines.of(table));
    }
}
