package io.github.supportguide.api.http;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Which language a caller gets: the one asked for, else the best accepted one, else the catalogue’s. */
public final class Languages {
    public static final String PARAMETER = "language";

    private Languages() {}

    /**
     * @throws io.github.supportguide.api.problem.Refused if the query cannot be read, or a language is asked for that we
     *     do not speak
     */
    static Words of(Context ctx, Catalogue catalogue) {
        var words = ofFailure(ctx, catalogue);
        QueryParameters.requireReadable(ctx, words);
        asked(ctx).filter(language -> spoken(language).isEmpty()).ifPresent(language -> {
            throw QueryParameters.refused(
                    Refusal.of(PARAMETER, Refusal.Reason.UNKNOWN_CODE, language, Words.spoken()), words);
        });
        return words;
    }

    /** What a failure is told in: never refuses, whatever is asked for. */
    public static Words ofFailure(Context ctx, Catalogue catalogue) {
        var words = asked(ctx)
                .flatMap(Languages::spoken)
                .orElseGet(() -> accepted(ctx.header("Accept-Language"), catalogue));
        ctx.header("Content-Language", words.languageTag());
        return words;
    }

    /** The same for what no code of ours gets to see. */
    public static Words ofRefused(Request request, Catalogue catalogue) {
        return askedBy(request)
                .flatMap(Languages::spoken)
                .orElseGet(() -> accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE), catalogue));
    }

    private static Optional<String> askedBy(Request request) {
        try {
            return Optional.ofNullable(Request.extractQueryParameters(request).getValue(PARAMETER));
        } catch (RuntimeException e) {
            // what is refused need not be readable
            return Optional.empty();
        }
    }

    private static Optional<String> asked(Context ctx) {
        return QueryParameters.areReadable(ctx) ? Optional.ofNullable(ctx.queryParam(PARAMETER)) : Optional.empty();
    }

    private static Words accepted(@Nullable String acceptLanguage, Catalogue catalogue) {
        return Optional.ofNullable(acceptLanguage)
                .flatMap(Languages::best)
                .orElseGet(() -> Words.orEnglish(catalogue.settings().defaultLanguage()));
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
        var tag = range.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "zh", "zh-hant", "zh-tw", "zh-hant-tw", "zh-hk", "zh-hant-hk" -> Words.in("zh-TW");
            default -> tag.equals("en") || tag.startsWith("en-") ? Words.in("en") : Optional.empty();
        };
    }
}
