package io.github.supportguide.cli.policy;

import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.option.AsOfOption;
import io.github.supportguide.cli.option.LanguageOption;
import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.edition.PublishedTable;
import io.github.supportguide.json.PolicyJson;
import io.github.supportguide.json.Wire;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code supportguide policy}: prints the rules that all answers come from, whole or of a day. */
@PrimaryAdapter
@Command(
        name = "policy",
        description = "Prints the policy: who is responsible for what, roles, refunds, rules and open questions.",
        subcommands = PolicyDiffCommand.class,
        mixinStandardHelpOptions = true)
public final class PolicyCommand implements Callable<Integer> {

    /** For whom the policy is printed. */
    enum Format {
        md,
        json,
        csv
    }

    /** The tables that are published as CSV. */
    enum Table {
        responsibility,
        roles
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "md",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--table",
            paramLabel = "T",
            description = "The table for --format csv: ${COMPLETION-CANDIDATES}. Default: responsibility.")
    private Table table;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfOption.Day.class,
            description = "Only what is in force on that day, in UTC. Default: everything, with its days.")
    private LocalDate day;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        if (table != null && format != Format.csv) {
            throw new ParameterException(spec.commandLine(), "--table goes with --format csv only");
        }
        var edition = Optional.ofNullable(day).map(PolicyEdition::on).orElseGet(PolicyEdition::whole);
        spec.commandLine().getOut().print(printed(edition));
        return Exit.DONE;
    }

    private String printed(PolicyEdition edition) {
        return switch (format) {
            case md -> new PolicyMarkdown(edition, language.orEnglish()).page();
            case json -> Wire.text(PolicyJson.of(edition, language.orEnglish()));
            case csv -> CsvLines.of(published(edition));
        };
    }

    private PublishedTable published(PolicyEdition edition) {
        return table == Table.roles ? PublishedTable.ofRoles(edition) : PublishedTable.ofResponsibilities(edition);
    }
}
