package io.github.supportguide.json;

import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.change.ChangedAnswers;
import io.github.supportguide.change.Renamed;
import io.github.supportguide.change.Told;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.words.ChangeSentences;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which answers change between two catalogues. For their keepers: it holds channels that only partners may know. */
public record ChangesJson(OffersJson offers, List<GroupJson> groups) {

    /** @param words the language to tell it in */
    public static ChangesJson of(CatalogueChanges changes, Words words) {
        var sentences = new ChangeSentences(words, UnaryOperator.identity());
        return new ChangesJson(
                OffersJson.of(changes),
                changes.groups().stream()
                        .map(group -> GroupJson.of(group, sentences))
                        .toList());
    }

    private static List<String> ids(List<OfferId> offers) {
        return offers.stream().map(OfferId::toString).toList();
    }

    /** The offers that only one of the catalogues has, and those that go by another id. */
    public record OffersJson(List<String> added, List<String> removed, List<RenamedJson> renamed) {
        static OffersJson of(CatalogueChanges changes) {
            return new OffersJson(
                    ids(changes.added()),
                    ids(changes.removed()),
                    changes.renamed().stream().map(RenamedJson::of).toList());
        }
    }

    /** An offer’s ids before and after. */
    public record RenamedJson(String from, String to) {
        static RenamedJson of(Renamed renamed) {
            return new RenamedJson(renamed.from().toString(), renamed.to().toString());
        }
    }

    /** What one cause changes; {@code question} is one of the questions that are now answered otherwise. */
    public record GroupJson(
            String cause,
            String sentence,
            long count,
            List<String> offers,
            QuestionJson question,
            ToldJson before,
            ToldJson after) {
        static GroupJson of(ChangedAnswers group, ChangeSentences sentences) {
            var example = group.example();
            return new GroupJson(
                    group.change().cause().code(),
                    sentences.whole(group),
                    group.count(),
                    ids(group.offers()),
                    QuestionJson.of(group.about(), example.question()),
                    ToldJson.of(example.before()),
                    ToldJson.of(example.after()));
        }
    }

    /** What matters of one answer; nothing if the offer is withdrawn. */
    public record ToldJson(
            @Nullable String firstContact,
            List<String> route,
            List<String> responsible,
            List<AnswerJson.ContactJson> contacts) {
        static ToldJson of(Told told) {
            return new ToldJson(
                    AnswerJson.code(told.firstContact()),
                    AnswerJson.codes(told.route()),
                    AnswerJson.codes(told.responsible()),
                    told.channels().stream().map(AnswerJson.ContactJson::of).toList());
        }
    }
}
