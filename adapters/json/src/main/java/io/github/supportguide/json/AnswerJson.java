package io.github.supportguide.json;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.Medium;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Why the answer is what it is. */
    public record ExplanationJson(String summary, List<RuleJson> rules, List<WhyNotJson> whyNot) {
        static ExplanationJson of(AnswerParts parts, Words words, CatalogueTexts texts) {
            var sentences = new Sentences(words);
            var issue = parts.situation().issue();
            return new ExplanationJson(
                    sentences.summary(parts.decision(), parts.situation()),
                    Stream.concat(
                                    parts.decision().rules().stream().map(rule -> RuleJson.of(rule, sentences)),
                                    parts.agreed().stream().map(rule -> RuleJson.of(rule, last(parts), texts)))
                            .toList(),
                    parts.whyNot().stream()
                            .map(whyNot -> WhyNotJson.of(whyNot, sentences.whyNot(whyNot, issue)))
                            .toList());
        }

        /** Where the rule stands that partners agreed. */
        private static String last(AnswerParts parts) {
            return "explanation/rules/" + parts.decision().rules().size() + "/text";
        }
    }

    /**
     * A rule that decided; {@code alsoRead} are further pages that state it. What partners agreed in an overlay of the
     * library has the status {@code agreed}, and its owner for a page.
     */
    public record RuleJson(
            String id,
            String text,
            String status,
            SourceJson source,
            List<SourceJson> alsoRead,
            String validFrom,
            @Nullable String validTo,
            boolean approximate) {
        static RuleJson of(Rule rule, Sentences sentences) {
            var sources = rule.sources().stream().map(SourceJson::of).toList();
            return new RuleJson(
                    rule.id(),
                    sentences.rule(rule),
                    rule.status().code(),
                    sources.get(0),
                    sources.subList(1, sources.size()),
                    rule.validity().from().toString(),
                    day(rule.validity().to()),
                    rule.approximate());
        }

        static RuleJson of(OverlayRule rule, String path, CatalogueTexts texts) {
            return new RuleJson(
                    rule.id(),
                    texts.say(path, rule.text()),
                    "agreed",
                    new SourceJson(
                            rule.owner(), rule.source().map(WebAddress::value).orElse(null), null),
                    List.of(),
                    rule.validity().from().toString(),
                    day(rule.validity().to()),
                    false);
        }
    }

    /** A party one might hold responsible but that is not. */
    public record WhyNotJson(String party, String rule, String text) {
        static WhyNotJson of(WhyNot whyNot, String text) {
            return new WhyNotJson(whyNot.party().code(), whyNot.rule().id(), text);
        }
    }
}
