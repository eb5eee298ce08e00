package io.github.supportguide.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.supportguide.site.browser.InBrowser;
import io.github.supportguide.site.page.Asset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Java and the browser")
class RunsAlikeTest {
    private static final int BEHIND_THE_LAST_HAN = 0x31350;
    /** Marks in old Chinese texts, which newer editions of Unicode count as Chinese and older ones did not. */
    private static final Set<Integer> MOVED = Set.of(0x16fe2, 0x16fe3);

    private static final String CUT = "texts => texts.map(text => supportguide.runs(text).join(' '))";

    @Test
    void cutEveryCharacterAlike(Browser browser) {
        try (var page = browser.newPage()) {
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setContent("{ const document = {currentScript: {src: 'file:///a/b'}, documentElement: {},"
                            + " querySelectorAll: () => []};"
                            + new String(Asset.SCRIPT.content(), StandardCharsets.UTF_8) + "}"));
            var texts = characters();

            assertEquals(List.of(), different(texts, cut(texts, page)));
        }
    }

    /** Every character that both know, between two letters. */
    private static List<String> characters() {
        return IntStream.range(0, BEHIND_THE_LAST_HAN)
                .filter(Character::isDefined)
                .filter(letter -> !MOVED.contains(letter))
                .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                .mapToObj(letter -> "a" + Character.toString(letter) + "b")
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> cut(List<String> texts, Page page) {
        return (List<String>) page.evaluate(CUT, texts);
    }

    private static List<String> different(List<String> texts, List<String> cut) {
        return IntStream.range(0, texts.size())
                .filter(at -> !String.join(" ", Runs.of(texts.get(at))).equals(cut.get(at)))
                .mapToObj(at ->
                        "%x: %s, not %s".formatted(texts.get(at).codePointAt(1), cut.get(at), Runs.of(texts.get(at))))
                .toList();
    }
}
