package io.github.supportguide.cli.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what a command works with, wherever it was given: names of files and numbers, never what is in the files. */
final class StartLine {
    /** What the last line of a start says anyway. */
    private static final Set<String> TOLD_LATER = Set.of("--port", "--host", "--operations-port");

    private StartLine() {}

    static String of(CommandSpec command) {
        var options = command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .filter(option -> !TOLD_LATER.contains(option.longestName()))
                .flatMap(StartLine::spelled);
        var rest = command.positionalParameters().stream().flatMap(StartLine::values);
        return "supportguide: serving with " + Stream.concat(options, rest).collect(Collectors.joining(" "));
    }

    private static Stream<String> spelled(OptionSpec option) {
        return option.arity().max() == 0
                ? values(option).filter("true"::equals).map(on -> option.longestName())
                : values(option).map(value -> option.longestName() + " " + value);
    }

    private static Stream<String> values(ArgSpec argument) {
        return each(argument.getValue()).map(String::valueOf);
    }

    private static Stream<?> each(Object value) {
        if (value instanceof Optional<?> given) {
            return given.stream();
        }
        return value instanceof List<?> several ? several.stream() : Stream.ofNullable(value);
    }
}
