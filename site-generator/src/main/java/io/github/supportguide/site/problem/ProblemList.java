package io.github.supportguide.site.problem;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Every kind of problem, in the order of their statuses. */
public record ProblemList(Words words, List<Entry> entries) {

    /** @param address where the page of a kind is */
    static ProblemList of(Words words, Function<ProblemType, String> address) {
        return new ProblemList(
                words,
                Arrays.stream(ProblemType.values())
                        .map(type -> Entry.of(type, words, address.apply(type)))
                        .toList());
    }

    /** One of our own texts. */
    public String say(String key) {
        return words.say(key);
    }

    /** A kind and its page. */
    public record Entry(Link page, int status, String means) {

        private static Entry of(ProblemType type, Words words, String address) {
            return new Entry(
                    Link.of(Explanation.title(type, words), address), type.status(), Explanation.means(type, words));
        }
    }
}
