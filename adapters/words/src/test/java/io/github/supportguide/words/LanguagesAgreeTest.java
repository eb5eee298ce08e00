package io.github.supportguide.words;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("English and Chinese")
class LanguagesAgreeTest {
    private static final Map<String, String> ENGLISH = Bundles.load("en");
    private static final Map<String, String> CHINESE = Bundles.load("zh-TW");

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern DAY = Pattern.compile("(\\d+) (" + String.join("|", MONTHS) + ") (\\d{4})");

    /** Names, and the lines that other programs read. */
    private static final Set<String> ALIKE = Set.of(
            "duty.microsoft",
            "party.microsoft",
            "party.microsoft.the",
            "import.added",
            "import.changed",
            "import.refused",
            "import.done");

    /** How each party is called in either language, alone or as a part of longer names. */
    private static final Map<String, String> PARTIES = Map.of(
            "publisher", "發行者",
            "provider", "提供者",
            "reseller", "轉銷商",
            "partner", "合作夥伴",
            "customer", "客戶",
            "Microsoft", "Microsoft",
            "Admin agent", "系統管理代理人",
            "Global admin", "全域系統管理員",
            "Helpdesk agent", "技術服務代理人",
            "Billing admin", "帳單系統管理員");

    private static Stream<String> keys() {
        return new TreeSet<>(ENGLISH.keySet()).stream();
    }

    @Test
    void haveTheSameKeys() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(CHINESE.keySet()));
    }

    @Test
    void haveTheSamePlaces() {
        assertAlike(LanguagesAgreeTest::places);
    }

    @Test
    void nameTheSameNumbersAndDays() {
        assertAlike(LanguagesAgreeTest::numbers);
    }

    @Test
    void nameTheSamePartiesAndRolesInTheGuide() {
        keys().filter(key -> key.startsWith("guide.") || key.startsWith("open-question."))
                .forEach(key -> assertEquals(
                        named(ENGLISH.get(key), party -> "(?i)\\b" + party + "s?\\b"),
                        named(CHINESE.get(key), PARTIES::get),
                        key));
    }

    private static Set<String> named(String text, UnaryOperator<String> pattern) {
        return PARTIES.keySet().stream()
                .filter(party ->
                        Pattern.compile(pattern.apply(party)).matcher(text).find())
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void areBothWritten() {
        var alike = keys().filter(key -> ENGLISH.get(key).equals(CHINESE.get(key)))
                .filter(key -> ENGLISH.get(key).matches(".*[A-Za-z]{2}.*"));

        assertEquals(new TreeSet<>(ALIKE), alike.collect(toCollection(TreeSet::new)));
    }

    private static void assertAlike(Function<String, Object> said) {
        keys().forEach(key -> assertEquals(said.apply(ENGLISH.get(key)), said.apply(CHINESE.get(key)), key));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    /** The numbers in a text, sorted; a month counts as one, and a thousand is written with a comma or without. */
    private static List<String> numbers(String text) {
        var withoutPlaces = PLACE.matcher(text).replaceAll(" ").replaceAll("(\\d),(\\d{3})", "$1$2");
        var numbers = new ArrayList<>(
                NUMBER.matcher(withoutPlaces).results().map(MatchResult::group).toList());
        DAY.matcher(withoutPlaces)
                .results()
                .map(day -> String.valueOf(MONTHS.indexOf(day.group(2)) + 1))
                .forEach(numbers::add);
        return numbers.stream().sorted().toList();
    }
}
