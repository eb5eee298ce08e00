package io.github.supportguide.cli.answer;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.cli.catalogue.CatalogueArgument;
import io.github.supportguide.cli.catalogue.OpenedCatalogue;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.cli.option.AudienceOption;
import io.github.supportguide.cli.option.LanguageOption;
import io.github.supportguide.cli.option.OptionNames;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.json.AnswerJson;
import io.github.supportguide.json.GivenFields;
import io.github.supportguide.json.QuestionReader;
import io.github.supportguide.json.QuestionReading;
import io.github.supportguide.json.Wire;
import io.github.supportguide.words.Words;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code supportguide answer}: answers one question. */
@PrimaryAdapter
@Command(
        name = "answer",
        description = "Answers one question: who is responsible, whom to contact, what comes next, and why.",
        mixinStandardHelpOptions = true)
public final class AnswerCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(names = "--offer", paramLabel = "ID", required = true, description = "The offer, as publisher/offer.")
    private String offer;

    @Option(names = "--model", paramLabel = "M", required = true, description = "direct-bill or indirect.")
    private String model;

    @Option(names = "--asker", paramLabel = "A", required = true, description = "Who asks, such as customer.")
    private String asker;

    @Option(names = "--issue", paramLabel = "I", required = true, description = "What it is about.")
    private String issue;

    @Option(names = "--bought-by", paramLabel = "WHO", description = "partner or customer. Default: partner.")
    private String boughtBy;

    @Option(names = "--as-of", paramLabel = "WHEN", description = "A day or a moment. Default: now.")
    private String asOf;

    @Option(
            names = "--fact",
            paramLabel = "K=V",
            description = "fault=platform|product, orderedAt=WHEN, term=monthly|annual.")
    private List<String> facts = List.of();

    @Option(
            names = "--split",
            paramLabel = "GROUP=SIDE",
            description = "Which side owes a group: provider or reseller.")
    private List<String> split = List.of();

    @Option(names = "--technical-support", paramLabel = "HOW", description = "refer or first-line.")
    private String technicalSupport;

    @Option(names = "--json", description = "Give the answer as JSON.")
    private boolean json;

    @Mixin
    private AudienceOption audience;

    @Mixin
    private LanguageOption language;

    @ArgGroup(multiplicity = "1")
    private CatalogueArgument argument;

    public AnswerCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        return OpenedCatalogue.of(argument, err).map(this::answer).orElse(Exit.FINDINGS);
    }

    private int answer(Catalogue catalogue) {
        var words = language.of(catalogue);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var reading = QuestionReader.read(GivenFields.of(given()), catalogue, now);
        return reading.question()
                .map(question -> answer(question, catalogue, words))
                .orElseGet(() -> refuse(reading, words));
    }

    private int answer(SupportQuestion question, Catalogue catalogue, Words words) {
        var answer = new SupportGuide(catalogue)
                .answer(question, audience.audience())
                .orElseThrow();
        if (answer.offer().lifecycle().isWithdrawn()) {
            return refuseWithdrawn(answer, words);
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.print(Wire.text(AnswerJson.of(answer, catalogue, words)));
        } else {
            new AnswerText(words, catalogue.settings()).print(answer, out);
        }
        return Exit.DONE;
    }

    private int refuse(QuestionReading reading, Words words) {
        reading.refusals()
                .forEach(refusal -> spec.commandLine()
                        .getErr()
                        .println("supportguide: "
                                + Printable.of(OptionNames.inOptions(refusal).detail(words))));
        return reading.isOnlyUnknownOffer() ? Exit.FINDINGS : Exit.USAGE;
    }

    private int refuseWithdrawn(SupportAnswer answer, Words words) {
        var successor = answer.offer().lifecycle().successor().map(Object::toString);
        var said = successor
                .map(id -> words.say(
                        "answer.withdrawn.successor", answer.offer().id().toString(), id))
                .orElseGet(
                        () -> words.say("answer.withdrawn", answer.offer().id().toString()));
        spec.commandLine().getErr().println("supportguide: " + Printable.of(said));
        return Exit.FINDINGS;
    }

    private Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        given.put("offer", offer);
        given.put("model", model);
        given.put("asker", asker);
        given.put("issue", issue);
        put(given, "boughtBy", boughtBy);
        put(given, "asOf", asOf);
        put(given, "arrangement.technicalSupport", technicalSupport);
        facts.forEach(fact -> putPair(given, "facts.", fact));
        split.forEach(side -> putPair(given, "arrangement.split.", side));
        return given;
    }

    private void putPair(Map<String, String> given, String prefix, String pair) {
        var parts = pair.split("=", 2);
        if (parts.length < 2 || given.put(prefix + parts[0], parts[1]) != null) {
            throw new ParameterException(
                    spec.commandLine(), "“" + Printable.of(pair) + "” has to be NAME=VALUE, and each name once");
        }
    }

    private static void put(Map<String, String> given, String path, String value) {
        if (value != null) {
            given.put(path, value);
        }
    }
}
