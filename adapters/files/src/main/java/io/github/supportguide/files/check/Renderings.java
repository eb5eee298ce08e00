package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Wrong words that translating machines are known to put into Chinese texts of this trade. */
public final class Renderings {
    private static final Set<String> LANGUAGES = Set.of("zh-TW", "zh-Hant-TW", "zh-Hant");
    private static final List<Rendering> BAD = WordList.read("bad-renderings-zh-TW.txt").stream()
            .map(Rendering::of)
            .toList();

    /** Whatever any of them finds, in one look. */
    private static final Pattern ANY =
            Pattern.compile(String.join("|", BAD.stream().map(Rendering::inOne).toList()));

    /** Every wrong rendering has one of these in it. */
    private static final Signs SIGNS = new Signs(
            "供應專案",
            "優惠",
            "arketplace",
            "ARKETPLACE",
            "商業市場",
            "宣傳活動",
            "修正支援",
            "用者檔",
            "布建",
            "ommerce",
            "OMMERCE",
            "節目表",
            "重新登入",
            "執行");

    private Renderings() {}

    /** The wrong renderings in a text, if it is in a language that we know some of. */
    public static List<Flaw> in(String text, String language) {
        if (!LANGUAGES.contains(language)
                || SIGNS.areMissingIn(text)
                || !ANY.matcher(text).find()) {
            return List.of();
        }
        var flaws = new ArrayList<Flaw>();
        for (var rendering : BAD) {
            rendering
                    .wrong()
                    .matcher(text)
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .forEach(found -> flaws.add(Flaw.of(FindingRule.BAD_RENDERING, found, rendering.instead())));
        }
        return List.copyOf(flaws);
    }

    /**
     * One wrong rendering.
     *
     * @param wrong what it looks like
     * @param instead what to write
     */
    private record Rendering(Pattern wrong, String instead) {
        static Rendering of(String line) {
            var parts = line.split(" → ");
            return new Rendering(Pattern.compile(parts[0]), parts[1]);
        }

        String inOne() {
            return "(?:" + wrong.pattern() + ")";
        }
    }
}
