package io.github.supportguide.cli.key;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code supportguide key}: what there is to do with keys. */
@Command(name = "key", description = "Makes keys for programs that ask the API.", mixinStandardHelpOptions = true)
public final class KeyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private KeyCommand() {}

    public static CommandLine with(Clock clock) {
        return new CommandLine(new KeyCommand()).addSubcommand(new NewKeyCommand(clock));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with keys: new.");
    }
}
