package io.github.supportguide.cli.answer;

import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.NextStep;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer for people at a terminal. */
final class AnswerText {
    private final Words words;
    private final Sentences sentences;
    private final Settings settings;

    AnswerText(Words words, Settings settings) {
        this.words = words;
        this.sentences = new Sentences(words);
        this.settings = settings;
    }

    void print(SupportAnswer answer, PrintWriter out) {
        out.println(Printable.of(inWords(answer.offer().title())));
        out.println(sentences.summary(answer));
        out.println();
        facts(answer).forEach(out::println);
        section(
                out,
                "answer.find-out",
                answer.decision().decidingFacts().stream().map(sentences::question));
        section(out, "answer.reach", answer.channels().stream().map(this::channel));
        section(out, "answer.next", answer.nextSteps().stream().map(this::nextStep));
        section(out, "answer.why", answer.decision().rules().stream().map(this::rule));
        section(
                out,
                "answer.why-not",
                answer.whyNot().stream()
                        .map(whyNot ->
                                sentences.whyNot(whyNot, answer.situation().issue())));
        section(
                out,
                "answer.notices",
                answer.notices().stream()
                        .map(notice -> words.say("answer.notice", words.name(notice.kind()), inWords(notice.text()))));
    }

    private String inWords(Text text) {
        return text.in(words.languageTag()).orElseGet(() -> text.inFirstOf(settings.languages()));
    }

    private Stream<String> facts(SupportAnswer answer) {
        var decision = answer.decision();
        return Stream.of(
                        route(decision.route()),
                        fact("answer.responsible", decision.responsible()),
                        fact("answer.performed-by", list(decision.performedBy())),
                        fact("answer.escalation", decision.escalation()),
                        fact("answer.roles", decision.roles()),
                        fact("answer.resolution", list(decision.resolution())),
                        fact("answer.evidence", answer.evidence()))
                .flatMap(Optional::stream);
    }

    private Optional<String> route(List<Party> route) {
        var names = route.stream().map(words::name).toList();
        return route.isEmpty() ? Optional.empty() : Optional.of(words.say("answer.route", String.join(" → ", names)));
    }

    private Optional<String> fact(String key, List<? extends Coded> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(words.say(key, words.names(values)));
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.map(List::of).orElse(List.of());
    }

    private void section(PrintWriter out, String heading, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            out.println();
            out.println(words.say(heading));
            all.forEach(line -> out.println("- " + Printable.of(line)));
        }
    }

    private String channel(Channel channel) {
        var verified = channel.verifiedOn()
                .map(day -> words.say(channel.stale() ? "answer.stale" : "answer.verified", words.day(day)))
                .orElseGet(() -> channel.stale() ? words.say("answer.never-verified") : "");
        return words.say(
                        "answer.channel",
                        words.name(channel.party()),
                        channel.value(),
                        words.name(channel.kind()),
                        verified)
                .strip();
    }

    private String nextStep(NextStep step) {
        var told = sentences.nextStep(step);
        return step.page()
                .map(page -> words.say("answer.next-page", told, page.value()))
                .orElse(told);
    }

    private String rule(Rule rule) {
        var source = rule.source();
        var told = words.say(
                "answer.rule",
                sentences.rule(rule),
                source.page(),
                source.read(),
                source.url().toString());
        return rule.approximate() ? told + words.say("sentence.space") + words.say("approximate") : told;
    }
}
