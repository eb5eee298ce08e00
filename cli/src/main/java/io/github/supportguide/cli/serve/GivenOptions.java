package io.github.supportguide.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Understands what options say; what it does not understand it tells under the name by which it was given. */
final class GivenOptions {
    private final CommandSpec spec;
    private final Environment environment;

    GivenOptions(CommandSpec spec, Environment environment) {
        this.spec = spec;
        this.environment = environment;
    }

    int number(String option, String text, int least, int most) {
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw refused(option, "has to be a number from %d to %d".formatted(least, most));
    }

    boolean isOn(String option, String text) {
        return oneOf(option, text, List.of("on", "off")).equals("on");
    }

    String oneOf(String option, String text, List<String> choices) {
        return such(option, text, choices::contains, "has to be one of: " + String.join(", ", choices));
    }

    String such(String option, String text, Predicate<String> test, String otherwise) {
        if (test.test(text)) {
            return text;
        }
        throw refused(option, otherwise);
    }

    /** Each of several, which in a variable stand with blanks between. */
    List<String> eachSuch(String option, List<String> texts, Predicate<String> test, String otherwise) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
                .map(text -> such(option, text, test, otherwise))
                .toList();
    }

    /** @throws UncheckedIOException if there is no such file */
    Path file(String option, String text) {
        var file = Path.of(such(option, text, name -> name.indexOf('\0') < 0, "has to be the name of a file"));
        if (!Files.isReadable(file)) {
            throw new UncheckedIOException("cannot read " + file, fault(file));
        }
        return file;
    }

    private static IOException fault(Path file) {
        return Files.exists(file) ? new IOException("not allowed") : new NoSuchFileException(file.toString());
    }

    /** The address, if it is one of http or https that names a host and holds no secret. */
    static Optional<URI> webAddress(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(uri -> List.of("http", "https").contains(String.valueOf(uri.getScheme())))
                    .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null)
                    .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    ParameterException refused(String option, String reason) {
        return new ParameterException(spec.commandLine(), name(option) + " " + reason);
    }

    private String name(String option) {
        var typed = spec.commandLine().getParseResult().hasMatchedOption(option);
        return typed || environment.given(option).isEmpty() ? option : Environment.variable(option);
    }
}
