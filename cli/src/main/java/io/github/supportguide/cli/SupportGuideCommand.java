package io.github.supportguide.cli;

import io.github.supportguide.api.access.InvalidKeyFile;
import io.github.supportguide.cli.answer.AnswerCommand;
import io.github.supportguide.cli.check.CheckCommand;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.console.IoFault;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.cli.diff.DiffCommand;
import io.github.supportguide.cli.due.DueCommand;
import io.github.supportguide.cli.imports.ImportCommand;
import io.github.supportguide.cli.key.KeyCommand;
import io.github.supportguide.cli.policy.PolicyCommand;
import io.github.supportguide.cli.schema.SchemaCommand;
import io.github.supportguide.cli.serve.Environment;
import io.github.supportguide.cli.serve.ServeCommand;
import io.github.supportguide.cli.site.SiteCommand;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above all commands. */
@Command(
        name = "supportguide",
        description =
                "Who is responsible, whom to contact and what comes next, for marketplace offers sold through CSP.",
        mixinStandardHelpOptions = true,
        versionProvider = SupportGuideCommand.Version.class)
public final class SupportGuideCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private SupportGuideCommand() {}

    /**
     * Runs one command.
     *
     * @param clock tells the moment of asking, for questions that name none
     * @param out where what was asked for goes
     * @param err where findings and faults go
     * @return the exit code
     */
    public static int run(Clock clock, PrintWriter out, PrintWriter err, String... args) {
        return run(System.getenv(), clock, out, err, args);
    }

    static int run(Map<String, String> variables, Clock clock, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new SupportGuideCommand())
                .addSubcommand(new AnswerCommand(clock))
                .addSubcommand(new SiteCommand(clock))
                .addSubcommand(serving(clock, new Environment(variables)))
                .addSubcommand(new CheckCommand(clock))
                .addSubcommand(new ImportCommand())
                .addSubcommand(new DueCommand(clock))
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new DiffCommand(clock))
                .addSubcommand(new PolicyCommand())
                .addSubcommand(KeyCommand.with(clock))
                .setExpandAtFiles(false)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((fault, command, parsed) -> report(fault, command))
                .execute(args);
    }

    private static CommandLine serving(Clock clock, Environment environment) {
        return new CommandLine(new ServeCommand(clock, environment)).setDefaultValueProvider(environment);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run.");
    }

    private static int report(Exception fault, CommandLine command) {
        if (fault instanceof UncheckedIOException io) {
            command.getErr().println("supportguide: " + Printable.of(IoFault.told(io)));
            return Exit.IO;
        }
        if (fault instanceof InvalidKeyFile keys) {
            String.valueOf(keys.getMessage())
                    .lines()
                    .forEach(line -> command.getErr().println(Printable.of(line)));
            return Exit.FINDINGS;
        }
        command.getErr().println("supportguide: a fault of ours; please report it with what follows");
        fault.printStackTrace(command.getErr());
        return Exit.BUG;
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = SupportGuideCommand.class.getPackage().getImplementationVersion();
            return new String[] {"supportguide " + Optional.ofNullable(version).orElse("(not packaged)")};
        }
    }
}
