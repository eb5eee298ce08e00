package io.github.supportguide.cli.site;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.cli.catalogue.CatalogueArgument;
import io.github.supportguide.cli.catalogue.OpenedCatalogue;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.console.Printable;
import io.github.supportguide.cli.console.Terminal;
import io.github.supportguide.cli.option.AsOfOption;
import io.github.supportguide.cli.option.AudienceOption;
import io.github.supportguide.cli.option.LanguageOption;
import io.github.supportguide.site.SiteGenerator;
import io.github.supportguide.site.SiteOptions;
import io.github.supportguide.site.address.IdTooLong;
import io.github.supportguide.site.check.BrokenSite;
import io.github.supportguide.site.output.SiteFolderInUse;
import io.github.supportguide.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code supportguide site}: writes the guide as pages that need no server. */
@PrimaryAdapter
@Command(
        name = "site",
        description = "Writes the guide as a static site. An earlier site in the folder is replaced as a whole.",
        mixinStandardHelpOptions = true)
public final class SiteCommand implements Callable<Integer> {
    private static final Words ENGLISH = Words.orEnglish("en");

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the site. It becomes a link to its newest release, which lies beside it.")
    private Path out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = BaseUrl.class,
            description = "Where the site will be on the web; pages then name their own address.")
    private Optional<String> baseUrl;

    @Option(
            names = "--language",
            paramLabel = "L",
            converter = LanguageOption.Spoken.class,
            description =
                    "en or zh-TW; may be given several times, the first is the default one. Default: the catalogue’s.")
    private List<Words> languages = List.of();

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private AudienceOption audience;

    @ArgGroup(multiplicity = "1")
    private CatalogueArgument argument;

    public SiteCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var started = clock.instant();
        return OpenedCatalogue.of(argument, err())
                .map(catalogue -> write(catalogue, started))
                .orElse(Exit.FINDINGS);
    }

    private int write(Catalogue catalogue, Instant started) {
        try {
            write(new SiteGenerator(catalogue, options(catalogue)), started);
            return Exit.DONE;
        } catch (SiteFolderInUse e) {
            throw new ParameterException(spec.commandLine(), Printable.of(String.valueOf(e.getMessage())));
        } catch (IdTooLong e) {
            err().println("supportguide: " + Printable.of(String.valueOf(e.getMessage())));
            return Exit.FINDINGS;
        } catch (BrokenSite e) {
            new FlawLines(err(), ENGLISH).print(e);
            return Exit.FINDINGS;
        }
    }

    private void write(SiteGenerator generator, Instant started) {
        if (Terminal.showsErr()) {
            var watched = new WatchedSite(err(), ENGLISH);
            var size = watched.during(progress -> generator.writeTo(out, progress));
            watched.tell(size, Duration.between(started, clock.instant()));
        } else {
            generator.writeTo(out);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private SiteOptions options(Catalogue catalogue) {
        var tags = languages.isEmpty()
                ? catalogue.settings().languages()
                : languages.stream().map(Words::languageTag).toList();
        var moment = asOf.moment(clock);
        return new SiteOptions(audience.audience(), tags, moment, baseUrl);
    }

    /** Understands where a site will be. */
    static final class BaseUrl implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!SiteOptions.isBaseUrl(text)) {
                throw new TypeConversionException("has to be an http or https address without ? and #");
            }
            return text;
        }
    }
}
