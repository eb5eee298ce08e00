package io.github.supportguide.words;

import io.github.supportguide.code.Coded;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Our own texts in one language. Keys follow the codes of the vocabulary, never the names of classes. Safe to share
 * between threads.
 */
public final class Words {
    private static final Duration LONGEST_IN_HOURS = Duration.ofHours(72);
    private static final List<String> LANGUAGES = List.of("en", "zh-TW");
    private static final Map<String, Words> SPOKEN =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, Words::new));

    private final Locale language;
    private final Map<String, String> texts;
    private final DateTimeFormatter days;

    private Words(String languageTag) {
        this.language = Locale.forLanguageTag(languageTag);
        this.texts = Bundles.load(languageTag);
        this.days = DateTimeFormatter.ofPattern(say("date.pattern"), language);
    }

    /** The languages we speak, as BCP 47 tags; the first serves where another is asked for. */
    public static List<String> spoken() {
        return LANGUAGES;
    }

    /** Our words in a language, if we speak it. */
    public static Optional<Words> in(String languageTag) {
        return Optional.ofNullable(SPOKEN.get(Locale.forLanguageTag(languageTag).toLanguageTag()));
    }

    /** Our words in a language, else in English. */
    public static Words orEnglish(String languageTag) {
        return in(languageTag).orElseGet(() -> SPOKEN.get("en"));
    }

    public String languageTag() {
        return language.toLanguageTag();
    }

    /** What people call a word of the vocabulary. */
    public String name(Coded word) {
        return say(Bundles.key(word));
    }

    /** The names of several words, joined as the language joins a list. */
    public String names(List<? extends Coded> words) {
        return list(words.stream().map(this::name).toList());
    }

    /** What a word of the vocabulary means, in a sentence or two. */
    public String text(Coded word) {
        return say(Bundles.key(word) + ".text");
    }

    /** What people call languages that are given as BCP 47 tags. */
    public List<String> languages(List<String> tags) {
        return tags.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayName(language))
                .toList();
    }

    /** Whether there is more to say about a word of the vocabulary than its name. */
    public boolean explains(Coded word) {
        return has(Bundles.key(word) + ".text");
    }

    /** Joins items as the language joins a list. */
    public String list(List<String> items) {
        return String.join(say("list.separator"), items);
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return day.format(days);
    }

    /** A length of time, in hours up to three days and else in days. */
    public String length(Duration time) {
        return time.compareTo(LONGEST_IN_HOURS) > 0
                ? say("length.days", String.valueOf(time.toDays()))
                : say("length.hours", String.valueOf(time.toHours()));
    }

    /**
     * The text of a key with the values in the places {@code {0}}, {@code {1}}.
     *
     * @throws MissingResourceException if there is none: better no page than a blank one
     */
    public String say(String key, String... values) {
        var text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text " + key + " in " + languageTag(), "words", key);
        }
        return values.length == 0 ? text : Placeholders.fill(text, values);
    }

    /** Whether there is a text under that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
