package io.github.supportguide.words;

import io.github.supportguide.catalogue.FindingRule;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of findings")
class FindingsPageTest {
    private static final String START = """
            # What a check finds
            Each finding has a rule, a severity, a place, and says how to mend it. Errors keep a catalogue from being used; warnings
            and hints can be ignored in [`catalogue.yaml`](tasks/add-an-offer.md). Rules that begin with `import-` are told while foreign
            records are brought in. The codes never change.

            | rule | severity | what is wrong | how to mend it |
            |---|---|---|---|
            """;

    private final FindingSentences sentences = new FindingSentences(Words.orEnglish("en"));

    @Test
    void namesEveryRule() throws IOException {
        var rules = Arrays.stream(FindingRule.values()).map(this::row).collect(Collectors.joining());

        new GeneratedPage("findings.md").says(START + rules);
    }

    private String row(FindingRule rule) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        rule.code(),
                        rule.severity().code(),
                        cell(sentences.message(rule)),
                        cell(sentences.remedy(rule)));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
