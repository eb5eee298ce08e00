package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.check.Renderings;
import io.github.supportguide.files.check.TextFlaws;
import io.github.supportguide.files.check.TranslationFlaws;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A text, or a mapping from languages to texts. */
final class Localized {
    private static final String CHINESE = "zh-TW";

    private final Reading reading;
    private final int longest;

    private Localized(Reading reading, int longest) {
        this.reading = reading;
        this.longest = longest;
    }

    /** What people call something. */
    static Optional<Text> title(Fields fields, String key) {
        return new Localized(fields.reading(), TextFlaws.TITLE).read(fields, key);
    }

    /** What people say about something. */
    static Optional<Text> note(Fields fields, String key) {
        return new Localized(fields.reading(), TextFlaws.NOTE).read(fields, key);
    }

    private Optional<Text> read(Fields fields, String key) {
        return fields.node(key)
                .flatMap(node -> node instanceof Node.Mapping mapping
                        ? byLanguage(new Fields(mapping, reading))
                        : fields.asScalar(node).filter(fields::isText).map(this::inAnyLanguage));
    }

    private Text inAnyLanguage(Node.Scalar scalar) {
        check(scalar, reading.languages().contains(CHINESE) ? CHINESE : Text.ANY);
        return Text.of(scalar.text());
    }

    private Optional<Text> byLanguage(Fields fields) {
        var texts = new LinkedHashMap<String, String>();
        if (fields.keys().isEmpty()) {
            reading.find(FindingRule.WRONG_SHAPE, fields.place(), "text", "nothing");
        }
        for (var key : fields.keys()) {
            var tag = tag(fields, key);
            fields.scalar(key).ifPresent(scalar -> {
                check(scalar, tag);
                texts.put(tag, scalar.text());
            });
        }
        compare(fields, texts);
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Text(texts));
    }

    private String tag(Fields fields, String key) {
        var tag = Values.languageTag(key);
        if (tag.isEmpty()) {
            reading.find(FindingRule.BAD_LANGUAGE, fields.placeOf(key), key);
        }
        return tag.orElse(key);
    }

    private void check(Node.Scalar scalar, String language) {
        reading.tell(TextFlaws.in(scalar.text(), longest), scalar.place());
        reading.tell(Renderings.in(scalar.text(), language), scalar.place());
    }

    private void compare(Fields fields, Map<String, String> texts) {
        if (reading.day().isEmpty()) {
            return;
        }
        reading.tell(TranslationFlaws.between(texts), fields.place());
        reading.languages().stream()
                .filter(language -> !fields.keys().contains(language) && !texts.containsKey(language))
                .forEach(language -> reading.find(FindingRule.MISSING_TRANSLATION, fields.place(), language));
    }
}
