package io.github.supportguide.cli.option;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Audience;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Who will read what a command gives out. */
public final class AudienceOption {
    @Option(
            names = "--audience",
            paramLabel = "A",
            converter = Reader.class,
            defaultValue = "public",
            description = "public or partner; partners see more channels. Default: ${DEFAULT-VALUE}.")
    private Audience audience;

    public Audience audience() {
        return audience;
    }

    /** Understands an audience that we give anything out to. */
    static final class Reader implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String code) {
            return Coded.parse(Audience.class, code)
                    .filter(audience -> audience != Audience.MICROSOFT)
                    .orElseThrow(() -> new TypeConversionException("has to be one of: public, partner"));
        }
    }
}
