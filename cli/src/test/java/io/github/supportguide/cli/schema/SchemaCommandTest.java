package io.github.supportguide.cli.schema;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.files.schema.Schema;
import io.github.supportguide.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("supportguide schema")
class SchemaCommandTest {

    @Test
    void listsWhatThereIs() {
        var ran = supportguide("schema");

        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.out().startsWith("offer       One offer of the commercial marketplace: "), ran.out());
        assertEquals(Schema.values().length, ran.out().lines().count());
    }

    @Test
    void listsInTheLanguageAskedFor() {
        assertTrue(supportguide("schema", "--language=zh-TW").out().startsWith("offer       商業市集的一個供應項目："));
    }

    @Test
    void refusesAnUnknownNameWithTheChoices() {
        var ran = supportguide("schema", "offers");

        assertEquals(Exit.USAGE, ran.exit());
        assertEquals(
                "Invalid value for positional parameter at index 0 (NAME): has to be one of: "
                        + "offer, publisher, catalogue, notice, answer, check, diff, due, policy, policy-diff",
                ran.err().lines().findFirst().orElseThrow());
    }

    @Nested
    @DisplayName("with a name prints a schema that")
    class Named {

        @ParameterizedTest
        @EnumSource(Schema.class)
        void followsTheDraft(Schema schema) {
            var printed = supportguide("schema", schema.code());

            var faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                    .validate(printed.out(), InputFormat.JSON);

            assertEquals(Exit.DONE, printed.exit());
            assertEquals(List.of(), faults);
        }

        @Test
        void isToldInEveryLanguage() {
            assertEquals("""
                    The address of the page.
                    網頁的網址。""", addressOfAResource());
        }

        @Test
        void isToldInTheLanguageAskedFor() {
            assertEquals("The address of the page.", addressOfAResource("--language=en"));
            assertEquals("網頁的網址。", addressOfAResource("--language=zh-TW"));
        }

        @Test
        void saysWhoSeesWhat() {
            var support = PrintedSchema.of(Schema.OFFER).root().at("/$defs/support/properties");

            assertEquals("""
                    The CSP programme contact, for support and business questions of partners. \
                    Who sees it: partners in the CSP programme.
                    CSP 方案連絡人，供合作夥伴詢問支援與業務問題。可見對象：CSP 方案中的合作夥伴。""", support.at("/csp/description").stringValue());
        }

        @Test
        void saysHowToMendWhatDoesNotFit() {
            var email = PrintedSchema.of(Schema.OFFER).root().at("/$defs/email/patternErrorMessage");

            assertEquals("""
                    Write one address without a name, such as help@contoso.example.
                    請填寫一個不含姓名的地址，例如 help@contoso.example。""", email.stringValue());
        }

        private static String addressOfAResource(String... options) {
            var arguments = new ArrayList<>(List.of("schema", "offer"));
            arguments.addAll(List.of(options));
            return JsonMapper.shared()
                    .readTree(supportguide(arguments.toArray(String[]::new)).out())
                    .at("/$defs/resource/properties/url/description")
                    .stringValue();
        }
    }

    @Nested
    @DisplayName("keeps")
    class Kept {

        @Test
        void noDefinitionThatNobodyRefersTo() {
            var shared =
                    JsonMapper.shared().readTree(Schema.shared()).get("$defs").propertyNames();
            var printed = Arrays.stream(Schema.values())
                    .flatMap(schema -> PrintedSchema.of(schema).root().get("$defs").propertyNames().stream())
                    .collect(Collectors.toSet());

            assertEquals(
                    List.of(),
                    shared.stream().filter(name -> !printed.contains(name)).toList());
        }

        @Test
        void noWordsThatNobodySays() throws IOException {
            var said = Arrays.stream(Schema.values())
                    .map(schema -> supportguide("schema", schema.code()).out())
                    .collect(Collectors.joining());

            words().forEach((key, text) -> assertTrue(said.contains((String) text), key::toString));
        }

        private static Properties words() throws IOException {
            var words = new Properties();
            try (var file = Words.class.getResourceAsStream("schema_en.properties")) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            words.keySet().removeIf(key -> !key.toString().startsWith("schema."));
            return words;
        }
    }
}
