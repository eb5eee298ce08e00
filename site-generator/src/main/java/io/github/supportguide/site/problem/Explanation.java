package io.github.supportguide.site.problem;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A kind of problem as people read about it.
 *
 * @param status what the reply says for programs that know no more
 * @param type what names the kind in the reply
 * @param means what the server wants to say
 * @param mend what to do, in order
 * @param reply an example, as JSON
 * @param all the list of all kinds
 */
public record Explanation(
        Words words,
        String title,
        int status,
        String type,
        String means,
        String cause,
        List<String> mend,
        String reply,
        Link all) {

    static Explanation of(ProblemType type, Words words, String all) {
        return new Explanation(
                words,
                title(type, words),
                type.status(),
                type.address(),
                means(type, words),
                words.say(key(type) + "cause"),
                steps(type, words),
                new ExampleReply(type, words).json(),
                Link.of(words.say("help.all"), all));
    }

    static String title(ProblemType type, Words words) {
        return words.say("problem." + type.code());
    }

    static String means(ProblemType type, Words words) {
        return words.say(key(type) + "means");
    }

    private static List<String> steps(ProblemType type, Words words) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> key(type) + "mend." + number)
                .takeWhile(words::has)
                .map(words::say)
                .toList();
    }

    private static String key(ProblemType type) {
        return "help." + type.code() + ".";
    }

    /** One of our own texts. */
    public String say(String key) {
        return words.say(key);
    }
}
