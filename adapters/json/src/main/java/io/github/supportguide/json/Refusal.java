package io.github.supportguide.json;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why a question cannot be answered.
 *
 * @param path the field at fault, such as {@code facts.orderedAt}; each door has its own spelling of it, and nothing
 *     stands for the question as a whole
 * @param reason what is wrong with it
 * @param choices what may stand there, if that can be listed
 * @param didYouMean the choice that was probably meant, or null
 */
public record Refusal(
        String path,
        Reason reason,
        List<String> choices,
        @Nullable String didYouMean) {

    /** Where nothing can be listed. */
    public static Refusal of(String path, Reason reason) {
        return new Refusal(path, reason, List.of(), null);
    }

    /** Something else than one of the choices was given. */
    public static Refusal of(String path, Reason reason, String given, List<String> choices) {
        return new Refusal(path, reason, choices, Spelling.nearest(given, choices));
    }

    /** An offer was named that a catalogue does not have. */
    public static Refusal ofOffer(String path, OfferId unknown, Catalogue catalogue) {
        return new Refusal(path, Reason.UNKNOWN_OFFER, List.of(), likeOffer(unknown, catalogue));
    }

    /** Among the publisher’s offers and those called so by others; a whole catalogue would take too long. */
    private static @Nullable String likeOffer(OfferId unknown, Catalogue catalogue) {
        var candidates = catalogue.offers().stream()
                .map(Offer::id)
                .filter(id ->
                        id.publisher().equals(unknown.publisher()) || id.name().equals(unknown.name()))
                .map(OfferId::toString)
                .toList();
        return Spelling.nearest(unknown.toString(), candidates);
    }

    /** The same where fields are called otherwise. */
    public Refusal spelled(UnaryOperator<String> name) {
        return reason == Reason.UNKNOWN_FIELD
                ? new Refusal(
                        name.apply(path),
                        reason,
                        choices.stream().map(name).toList(),
                        didYouMean == null ? null : name.apply(didYouMean))
                : new Refusal(name.apply(path), reason, choices, didYouMean);
    }

    /** What is wrong and how to mend it, without repeating what was given. */
    public String detail(Words words) {
        return words.say("refusal." + reason.code(), path.isEmpty() ? "question" : path, words.list(choices));
    }

    /** What can be wrong with a field. */
    public enum Reason implements Coded {
        MISSING("missing"),
        UNKNOWN_FIELD("unknown-field"),
        UNKNOWN_CODE("unknown-code"),
        UNKNOWN_OFFER("unknown-offer"),
        NOT_A_MOMENT("not-a-moment"),
        NOT_TEXT("not-text"),
        NOT_OBJECT("not-object"),
        NOT_A_PAGE_SIZE("not-a-page-size"),
        NOT_A_CURSOR("not-a-cursor"),
        TWICE("twice"),
        ASKER_OUTSIDE_MODEL("asker-outside-model"),
        ORDERED_LATER("ordered-later");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
