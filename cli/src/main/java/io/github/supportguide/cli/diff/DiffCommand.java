package io.github.supportguide.cli.diff;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.cli.catalogue.OpenedCatalogue;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.option.AsOfOption;
import io.github.supportguide.cli.option.LanguageOption;
import io.github.supportguide.json.ChangesJson;
import io.github.supportguide.json.Wire;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code supportguide diff}: tells which answers change between two catalogues. It is for their keepers, so it shows
 * channels that only partners may know.
 */
@PrimaryAdapter
@Command(
        name = "diff",
        description = "Tells which answers change between two catalogues, and why. Shows what only partners may know.",
        mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    /** For whom changes are written. */
    enum Format {
        text,
        json,
        md
    }

    /** Which changes make the command fail. */
    enum Bar {
        responsible,
        contact
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
            paramLabel = "W",
            description = "${COMPLETION-CANDIDATES}: exit with 1 if a first contact, a route or who is responsible"
                    + " changes, or an offer is gone; with contact also if only channels change. Default: never.")
    private Bar bar;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private LanguageOption language;

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the earlier catalogue.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the later catalogue.")
    private Path after;

    public DiffCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        var earlier = OpenedCatalogue.of(before, err);
        var later = OpenedCatalogue.of(after, err);
        return earlier.isPresent() && later.isPresent() ? compare(earlier.get(), later.get()) : Exit.FINDINGS;
    }

    private int compare(Catalogue earlier, Catalogue later) {
        var moment = asOf.moment(clock);
        var changes = CatalogueChanges.between(earlier, later, moment);
        print(changes, language.of(later), spec.commandLine().getOut());
        return reachesTheBar(changes) ? Exit.FINDINGS : Exit.DONE;
    }

    private boolean reachesTheBar(CatalogueChanges changes) {
        return bar != null
                && (changes.isSomebodySentElsewhere()
                        || bar == Bar.contact && !changes.groups().isEmpty());
    }

    private void print(CatalogueChanges changes, Words words, PrintWriter out) {
        switch (format) {
            case text -> new ChangesText(words).print(changes, out);
            case json -> out.print(Wire.text(ChangesJson.of(changes, words)));
            case md -> new ChangesMarkdown(words).print(changes, out);
        }
    }
}
