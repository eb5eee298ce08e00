package io.github.supportguide.api.http;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/** Which language a caller gets: the one asked for, else the best accepted one, else the catalogue’s. */
public final class Languages {
    public static final String PARAMETER = "language";

    private Languages() {}

    /** @throws Refused if a language is asked for that we do not speak */
    static Words of(Context ctx, Catalogue catalogue) {
        var accepted = accepted(ctx, catalogue);
        var asked = ctx.queryParam(PARAMETER);
        if (asked == null) {
            return accepted;
        }
        var words = Words.in(asked)
                .orElseThrow(() -> QueryParameters.refused(
                        Refusal.of(PARAMETER, Refusal.Reason.UNKNOWN_CODE, asked, Words.spoken()), accepted));
        ctx.header("Content-Language", words.languageTag());
        return words;
    }

    /** Never refuses: what a failure is told in. */
    public static Words accepted(Context ctx, Catalogue catalogue) {
        var words = Optional.ofNullable(ctx.header("Accept-Language"))
                .flatMap(Languages::best)
                .orElseGet(() -> Words.orEnglish(catalogue.settings().defaultLanguage()));
        ctx.header("Content-Language", words.languageTag());
        return words;
    }

    private static Optional<Words> best(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> spoken(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // the latter where a range is nothing but hyphens
            return Optional.empty();
        }
    }

    /** Chinese without a script or country is taken for the one we speak; that of the mainland is not. */
    private static Optional<Words> spoken(String range) {
        return switch (range) {
            case "zh", "zh-hant", "zh-tw", "zh-hant-tw", "zh-hk", "zh-hant-hk" -> Words.in("zh-TW");
            default -> range.equals("en") || range.startsWith("en-") ? Words.in("en") : Optional.empty();
        };
    }
}
