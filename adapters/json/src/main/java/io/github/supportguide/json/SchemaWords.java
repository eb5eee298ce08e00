package io.github.supportguide.json;

import io.github.supportguide.words.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a schema and its keys mean, in one or several languages. */
final class SchemaWords {
    private final List<Words> languages;

    SchemaWords(List<Words> languages) {
        this.languages = languages;
    }

    String title(String schema) {
        return told(" · ", words -> words.say("schema-title." + schema));
    }

    String text(String schema) {
        return told("\n", words -> words.say("schema." + schema));
    }

    /** What a key of an object means. */
    String text(String object, String key) {
        return text(object + "." + key);
    }

    /** The same, and who sees what stands there. */
    String text(String object, String key, String audience) {
        return told(
                "\n",
                words -> words.say(
                        "schema-audience",
                        words.say("schema." + object + "." + key),
                        words.say("schema-audience." + audience)));
    }

    /** How to mend what the reader would find. */
    String remedy(String finding) {
        return told("\n", words -> words.say("finding." + finding + ".remedy"));
    }

    private String told(String separator, Function<Words, String> text) {
        return languages.stream().map(text).collect(Collectors.joining(separator));
    }
}
