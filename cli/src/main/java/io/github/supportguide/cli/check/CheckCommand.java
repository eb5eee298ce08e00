package io.github.supportguide.cli.check;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.Severity;
import io.github.supportguide.cli.catalogue.CatalogueArgument;
import io.github.supportguide.cli.catalogue.FindingLines;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.option.AsOfOption;
import io.github.supportguide.cli.option.LanguageOption;
import io.github.supportguide.guide.CatalogueCheck;
import io.github.supportguide.guide.Coverage;
import io.github.supportguide.json.FindingJson;
import io.github.supportguide.json.SarifJson;
import io.github.supportguide.json.Wire;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code supportguide check}: tells everything that is wrong with a catalogue or could be better. */
@PrimaryAdapter
@Command(
        name = "check",
        description = "Tells everything that is wrong with a catalogue or could be better, and how to mend it.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    /** For whom findings are written. */
    enum Format {
        text,
        json,
        sarif,
        github
    }

    /** From where on findings make the check fail. */
    enum Bar {
        error(Severity.ERROR),
        warning(Severity.WARNING);

        private final Severity severity;

        Bar(Severity severity) {
            this.severity = severity;
        }
    }

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "S",
            defaultValue = "error",
            description = "${COMPLETION-CANDIDATES}: exit with 1 from this severity on. Default: ${DEFAULT-VALUE}.")
    private Bar bar;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private LanguageOption language;

    @ArgGroup(multiplicity = "1")
    private CatalogueArgument argument;

    public CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var day = asOf.day(clock);
        var check = argument.check(day);
        print(check, language.orEnglish(), spec.commandLine().getOut());
        return check.reading().findings().stream().anyMatch(this::reachesTheBar) ? Exit.FINDINGS : Exit.DONE;
    }

    private boolean reachesTheBar(Finding finding) {
        return finding.rule().severity().compareTo(bar.severity) >= 0;
    }

    private void print(CatalogueCheck check, Words words, PrintWriter out) {
        var findings = check.reading().findings();
        switch (format) {
            case text -> {
                printText(findings, words, out);
                check.coverage().ifPresent(it -> printCoverage(it, words, out));
            }
            case json -> out.print(Wire.text(FindingJson.all(findings, words)));
            case sarif -> out.print(Wire.text(SarifJson.of(findings, argument.prefix(), words)));
            case github -> new GitHubLines(out, argument.prefix(), words).print(findings);
        }
    }

    private static void printText(List<Finding> findings, Words words, PrintWriter out) {
        new FindingLines(out, words).print(findings);
        out.println(words.say(
                "check.done",
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO)));
    }

    /** How many questions lead to somebody who can be reached. */
    private static void printCoverage(Coverage coverage, Words words, PrintWriter out) {
        coverage.totals()
                .forEach((audience, totals) -> out.println(words.say(
                        "check.coverage." + audience.code(),
                        String.valueOf(totals.questions()),
                        String.valueOf(totals.fresh()),
                        String.valueOf(totals.stale()),
                        String.valueOf(totals.none()),
                        String.valueOf(totals.elsewhere()))));
    }

    private static String count(List<Finding> findings, Severity severity) {
        return String.valueOf(findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count());
    }
}
