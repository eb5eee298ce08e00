package io.github.supportguide.json;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.Medium;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer on the wire. Lists are never null; where there is nothing else there is null. */
public record AnswerJson(
        String id,
        QuestionJson question,
        String outcome,
        @Nullable String reason,
        @Nullable String firstContact,
        List<String> route,
        List<String> responsible,
        @Nullable String performedBy,
        List<String> escalation,
        List<String> decidingFacts,
        @Nullable String resolution,
        List<String> roles,
        List<ContactJson> contacts,
        List<String> evidence,
        List<NextStepJson> nextSteps,
        ExplanationJson explanation,
        List<NoticeJson> notices,
        String asOf,
        String catalogue,
        String policy,
        String language,
        List<String> fallbacks) {

    /** @param words the language to tell it in */
    public static AnswerJson of(SupportAnswer answer, Catalogue catalogue, Words words) {
        return of(AnswerParts.of(answer), catalogue, words);
    }

    static AnswerJson of(AnswerParts parts, Catalogue catalogue, Words words) {
        var decision = parts.decision();
        var texts = new CatalogueTexts(catalogue.settings(), words.languageTag());
        return new AnswerJson(
                parts.id(),
                parts.question(),
                decision.outcome().code(),
                code(decision.reason()),
                code(decision.firstContact()),
                codes(decision.route()),
                codes(decision.responsible()),
                code(decision.performedBy()),
                codes(decision.escalation()),
                codes(decision.decidingFacts()),
                code(decision.resolution()),
                codes(decision.roles()),
                parts.channels().stream().map(ContactJson::of).toList(),
                codes(parts.evidence()),
                parts.nextSteps().stream()
                        .map(step -> NextStepJson.of(step, parts.channels(), words))
                        .toList(),
                ExplanationJson.of(parts, words, texts),
                NoticeJson.all(parts.notices(), "notices/", texts),
                parts.situation().asOf().toString(),
                catalogue.version(),
                Programme.POLICY,
                words.languageTag(),
                texts.fallbacks());
    }

    static @Nullable String code(Optional<? extends Coded> word) {
        return word.map(Coded::code).orElse(null);
    }

    static List<String> codes(List<? extends Coded> words) {
        return words.stream().<String>map(Coded::code).toList();
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    /** One way to reach a party; try the first first. */
    public record ContactJson(
            String party,
            String kind,
            String channel,
            String value,
            String audience,
            @Nullable String verifiedOn,
            boolean stale) {
        static ContactJson of(Channel channel) {
            return new ContactJson(
                    channel.party().code(),
                    channel.kind().code(),
                    channel.medium().code(),
                    channel.value(),
                    channel.meantFor().code(),
                    day(channel.verifiedOn()),
                    channel.stale());
        }
    }

    /** {@code href} is a web address, or a page of the guide relative to its language’s home; often null. */
    public record NextStepJson(
            String code,
            String actor,
            String text,
            @Nullable String href) {
        static NextStepJson of(NextStep step, List<Channel> channels, Words words) {
            return new NextStepJson(
                    step.action().code(),
                    step.actor().code(),
                    new Sentences(words).nextStep(step),
                    step.page().map(WebAddress::value).orElseGet(() -> guidePageOrChannel(step, channels)));
        }

        private static @Nullable String guidePageOrChannel(NextStep step, List<Channel> channels) {
            return switch (step.action()) {
                case ASK_FOR_SPLIT, READ_CONTRACTING_STEPS -> "contracting/";
                case PERFORM_IN_PARTNER_CENTER -> "roles/";
                case TRY_OTHER_CHANNELS -> null;
                default ->
                    step.towards()
                            .flatMap(party -> channels.stream()
                                    .filter(channel -> channel.party() == party && channel.medium() == Medium.URL)
                                    .map(Channel::value)
                                    .findFirst())
                            .orElse(null);
            };
        }
    }
}
