package io.github.supportguide.cli.serve;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are given as variables of the environment: {@code --rate-limit} as {@code SUPPORTGUIDE_RATE_LIMIT}. */
public final class Environment implements IDefaultValueProvider {
    private final Map<String, String> variables;

    public Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** The variable that says what an option says. */
    static String variable(String option) {
        return "SUPPORTGUIDE_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** What is given for an option; an empty variable gives nothing. */
    Optional<String> given(String option) {
        return Optional.ofNullable(variables.get(variable(option))).filter(text -> !text.isBlank());
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.arity().max() > 0
                ? given(option.longestName()).orElse(null)
                : null;
    }
}
