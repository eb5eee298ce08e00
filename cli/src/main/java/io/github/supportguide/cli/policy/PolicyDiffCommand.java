package io.github.supportguide.cli.policy;

import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.option.AsOfOption;
import io.github.supportguide.cli.option.LanguageOption;
import io.github.supportguide.edition.PolicyChanges;
import io.github.supportguide.json.PolicyChangesJson;
import io.github.supportguide.json.Wire;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code supportguide policy diff}: tells what changes of the policy from one day to a later one. */
@PrimaryAdapter
@Command(
        name = "diff",
        description = "Tells which rules and answers change from one day to a later one.",
        mixinStandardHelpOptions = true)
final class PolicyDiffCommand implements Callable<Integer> {

    /** For whom changes are written. */
    enum Format {
        text,
        md,
        json
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private LanguageOption language;

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            converter = AsOfOption.Day.class,
            description = "The earlier day, in UTC.")
    private LocalDate from;

    @Parameters(index = "1", paramLabel = "TO", converter = AsOfOption.Day.class, description = "The later day.")
    private LocalDate to;

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "TO has to be FROM or later, but %s lies before %s".formatted(to, from));
        }
        spec.commandLine().getOut().print(printed(PolicyChanges.between(from, to)));
        return Exit.DONE;
    }

    private String printed(PolicyChanges changes) {
        var words = language.orEnglish();
        return switch (format) {
            case text -> new PolicyDiffText(changes, words).text();
            case md -> new PolicyDiffText(changes, words).markdown();
            case json -> Wire.text(PolicyChangesJson.of(changes, words));
        };
    }
}
