package io.github.supportguide.cli.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.files.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps what people read about the format equal to the schemas, the words and the bundled sample. */
@DisplayName("The page about the format of catalogues")
class CatalogueFormatPageTest {
    private static final GeneratedPage PAGE = new GeneratedPage(Path.of("..", "docs", "catalogue-format.md"));
    private static final Pattern PART =
            Pattern.compile("(?<start><!-- (?<kind>keys|file): (?<name>\\S+) -->\n).*?<!-- end -->", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");

    @Test
    void saysWhatTheProductDoes() throws IOException {
        PAGE.says(PART.matcher(PAGE.text()).replaceAll(part -> Matcher.quoteReplacement(told(part))));
    }

    @Test
    void leadsToTheKeysOfEveryFile() throws IOException {
        var page = PAGE.text();

        var tables = Stream.concat(
                Stream.of(Schema.CATALOGUE, Schema.PUBLISHER, Schema.OFFER, Schema.NOTICE)
                        .map(Schema::code),
                LINK.matcher(page).results().map(link -> link.group(1)));

        tables.forEach(name -> assertTrue(page.contains("<a id=\"" + name + "\"></a>"), name));
    }

    private static String told(MatchResult part) {
        var name = part.group(3);
        var body = part.group(2).equals("keys") ? new KeyTable(name).markdown() : file(name);
        return part.group(1) + body + "<!-- end -->";
    }

    private static String file(String name) {
        try (var text = SampleCatalogue.class.getResourceAsStream("sample/" + name)) {
            var language = name.substring(name.lastIndexOf('.') + 1);
            return "```%s\n%s```\n".formatted(language, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
