package io.github.supportguide.site.search;

import io.github.supportguide.policy.OfferClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the search shows of each entry, in chunks of neighbours. */
final class Records {
    private static final int ENOUGH = 1_500;
    private static final List<String> CLASSES =
            Arrays.stream(OfferClass.values()).map(OfferClass::code).toList();

    private Records() {}

    /** The codes that records name by their place. */
    static List<String> classes() {
        return CLASSES;
    }

    /** Where each chunk begins, the same in every language. */
    static List<Integer> starts(List<Entry> entries) {
        var starts = new ArrayList<Integer>();
        var size = ENOUGH;
        for (var place = 0; place < entries.size(); place++) {
            if (size >= ENOUGH) {
                starts.add(place);
                size = 0;
            }
            size += entries.get(place).size();
        }
        return starts;
    }

    static String chunk(List<Entry> entries) {
        return Script.list(entries.stream().map(Records::record).toList());
    }

    private static String record(Entry entry) {
        var values = Stream.of(
                        Script.text(entry.title()),
                        Script.text(entry.id()),
                        Script.text(String.join("\n", entry.names())),
                        Script.text(String.join("\n", entry.texts())),
                        Script.text(entry.publisher()),
                        String.valueOf(CLASSES.indexOf(entry.offerClass())),
                        entry.withdrawn() ? "1" : "0",
                        Script.text(entry.href()))
                .toList();
        return Script.list(withoutUsualEnd(values));
    }

    /** Most are not withdrawn, and most addresses follow from the id. */
    private static List<String> withoutUsualEnd(List<String> values) {
        var last = values.size() - 1;
        return values.get(last).equals("\"\"") || values.get(last).equals("0")
                ? withoutUsualEnd(values.subList(0, last))
                : values;
    }
}
