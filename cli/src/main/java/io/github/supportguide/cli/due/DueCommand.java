package io.github.supportguide.cli.due;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.cli.catalogue.CatalogueArgument;
import io.github.supportguide.cli.catalogue.OpenedCatalogue;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.option.AsOfOption;
import io.github.supportguide.cli.option.LanguageOption;
import io.github.supportguide.guide.DueChannels;
import io.github.supportguide.json.DueJson;
import io.github.supportguide.json.Wire;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code supportguide due}: lists the channels that somebody has to verify. */
@PrimaryAdapter
@Command(
        name = "due",
        description = "Lists the channels whose verification lapses soon, has lapsed or was never made, by owner.",
        mixinStandardHelpOptions = true)
public final class DueCommand implements Callable<Integer> {
    private final Clock clock;

    /** How the channels can be listed. */
    enum Format {
        text,
        json,
        ics
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--within",
            paramLabel = "PERIOD",
            converter = Within.class,
            defaultValue = "P30D",
            description = "How far to look ahead, such as P30D or P3M. Default: ${DEFAULT-VALUE}.")
    private Period within;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private LanguageOption language;

    @ArgGroup(multiplicity = "1")
    private CatalogueArgument argument;

    public DueCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return OpenedCatalogue.of(argument, spec.commandLine().getErr())
                .map(this::list)
                .orElse(Exit.FINDINGS);
    }

    private int list(Catalogue catalogue) {
        var day = asOf.day(clock);
        var due = DueChannels.in(catalogue, day, within);
        var sentences = new DueSentences(catalogue, language.of(catalogue), day);
        var out = spec.commandLine().getOut();
        switch (format) {
            case text -> new DueText(sentences, out).print(due, day.plus(within));
            case json -> out.print(Wire.text(DueJson.all(due)));
            case ics -> out.print(new DueCalendar(sentences, day).of(due));
        }
        return Exit.DONE;
    }

    /** Understands a period that reaches ahead, and not beyond all dates. */
    static final class Within implements ITypeConverter<Period> {
        private static final LocalDate LATEST_DAY_ASKED = LocalDate.of(9999, 12, 31);

        @Override
        public Period convert(String text) {
            try {
                var period = Period.parse(text);
                if (!LATEST_DAY_ASKED.plus(period).isBefore(LATEST_DAY_ASKED)) {
                    return period;
                }
            } catch (DateTimeException | ArithmeticException e) {
                // told below, like a period that reaches back
            }
            throw new TypeConversionException("has to be a period such as P30D or P3M");
        }
    }
}
