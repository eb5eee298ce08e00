package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.api.access.Callers;
import io.github.supportguide.api.access.InvalidKeyFile;
import io.github.supportguide.api.access.KeyFile;
import io.github.supportguide.api.access.TokenAlgorithm;
import io.github.supportguide.api.access.TokenRules;
import io.github.supportguide.api.access.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Keys and tokens")
class KeysFuzzTest {
    private static final String KEYS = """
            {"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",\
            "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}""";

    private static final Callers CALLERS = callers();

    /** A file counts, or all that is wrong with it is told. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "keys.dict")
    void file(byte[] bytes) {
        try {
            KeyFile.of(Path.of("keys.jsonl"), bytes);
        } catch (InvalidKeyFile e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    /** Nobody gets in by chance. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "keys.dict")
    void header(byte[] bytes) {
        assertEquals(Optional.empty(), CALLERS.of(List.of(new String(bytes, StandardCharsets.ISO_8859_1))));
    }

    private static Callers callers() {
        try {
            var file = Files.writeString(Files.createTempFile("jwks", ".json"), KEYS);
            file.toFile().deleteOnExit();
            var rules = new TokenRules("https://a.example", "b", TokenAlgorithm.ES256, Optional.empty());
            return new Callers(Optional.empty(), Optional.of(Tokens.signedBy(file, rules, Clock.systemUTC())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
