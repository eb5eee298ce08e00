package io.github.supportguide.cli.option;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which language a command speaks: the one asked for, else the catalogue’s first, else English. */
public final class LanguageOption {
    @Option(names = "--language", paramLabel = "L", converter = Spoken.class, description = "en or zh-TW.")
    private Words words;

    public Words of(Catalogue catalogue) {
        return Optional.ofNullable(words)
                .orElseGet(() -> Words.orEnglish(catalogue.settings().defaultLanguage()));
    }

    /** For what is told before there is a catalogue. */
    public Words orEnglish() {
        return Optional.ofNullable(words).orElseGet(() -> Words.orEnglish("en"));
    }

    /** The language asked for, else every one that we speak. */
    public List<Words> orEvery() {
        return words == null ? Words.spoken().stream().map(Words::orEnglish).toList() : List.of(words);
    }

    /** Understands the tag of a language that we speak. */
    public static final class Spoken implements ITypeConverter<Words> {
        @Override
        public Words convert(String tag) {
            return Words.in(tag)
                    .orElseThrow(() ->
                            new TypeConversionException("has to be one of: " + String.join(", ", Words.spoken())));
        }
    }
}
