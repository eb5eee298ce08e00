package io.github.supportguide.cli.key;

import io.github.supportguide.api.access.KeyEntry;
import io.github.supportguide.api.access.NewKey;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.option.AudienceOption;
import io.github.supportguide.words.Words;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code supportguide key new}: makes a key, shows it once, and keeps of it what a server needs to know it again. */
@PrimaryAdapter
@Command(
        name = "new",
        description = "Makes a key, prints it, and adds its entry, without the key, to a file for serve.",
        mixinStandardHelpOptions = true)
final class NewKeyCommand implements Callable<Integer> {
    private static final Words ENGLISH = Words.orEnglish("en");

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "Who will call with it, for logs and for taking it back: 1 to 64 of a-z 0-9 . _ -")
    private String name;

    @Mixin
    private AudienceOption audience;

    @Mixin
    private ExpiresOption expires;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            required = true,
            description = "The file of keys; made, for you alone to read, if there is none.")
    private Path file;

    NewKeyCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!KeyEntry.isName(name)) {
            throw new ParameterException(spec.commandLine(), "--name has to be 1 to 64 of a-z 0-9 . _ -");
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var expiry = expires.seenFrom(clock.instant(), spec.commandLine());
        return keep(NewKey.make(new SecureRandom(), name, audience.audience(), today, expiry));
    }

    private int keep(NewKey key) {
        return new KeyFileOnDisk(file).add(key.entry()) ? show(key) : refuse();
    }

    private int show(NewKey key) {
        spec.commandLine().getOut().println(key.secret());
        spec.commandLine()
                .getErr()
                .println("supportguide: "
                        + ENGLISH.say("keys.made", name, key.entry().expires().text()));
        return Exit.DONE;
    }

    private int refuse() {
        spec.commandLine().getErr().println(ENGLISH.say("keys.name-taken", name));
        return Exit.FINDINGS;
    }
}
