package io.github.supportguide.cli.schema;

import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.option.LanguageOption;
import io.github.supportguide.code.Coded;
import io.github.supportguide.files.schema.Schema;
import io.github.supportguide.json.SchemaJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code supportguide schema}: prints the JSON Schema of what people write into files or programs read from us. */
@PrimaryAdapter
@Command(
        name = "schema",
        description = "Prints a JSON Schema, for editors and programs; without a name, what there is one for.",
        mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            converter = Known.class,
            description = "Such as offer, publisher, catalogue or notice.")
    private Schema schema;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        if (schema == null) {
            list();
        } else {
            print();
        }
        return Exit.DONE;
    }

    private void list() {
        var words = language.orEvery().get(0);
        for (var each : Schema.values()) {
            spec.commandLine().getOut().printf("%-11s %s%n", each.code(), words.say("schema." + each.code()));
        }
    }

    private void print() {
        var printed = SchemaJson.bytes(schema.code(), schema.bytes(), Schema.shared(), language.orEvery());
        spec.commandLine().getOut().print(new String(printed, StandardCharsets.UTF_8));
    }

    /** Understands the name of a schema. */
    static final class Known implements ITypeConverter<Schema> {
        @Override
        public Schema convert(String name) {
            return Coded.parse(Schema.class, name)
                    .orElseThrow(() -> new TypeConversionException("has to be one of: "
                            + Arrays.stream(Schema.values()).map(Coded::code).collect(Collectors.joining(", "))));
        }
    }
}
