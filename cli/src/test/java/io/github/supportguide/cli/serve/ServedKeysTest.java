package io.github.supportguide.cli.serve;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("supportguide serve does not start")
class ServedKeysTest {

    @TempDir
    Path folder;

    @Test
    void withABadFileOfKeys() throws IOException {
        var file = Files.writeString(folder.resolve("keys.jsonl"), "\nkey");

        assertEquals(
                new Ran(
                        Exit.FINDINGS,
                        "",
                        "keys.jsonl:2: This line is not a JSON object, see column 1. Every key stands in one line of its"
                                + " own: copy one that “supportguide key new” wrote, or take the line out.\n"),
                supportguide("serve", "--sample", "--port", "0", "--keys", file.toString()));
    }

    @Test
    void withoutKeysOfTheIssuer() throws IOException {
        var file = Files.writeString(folder.resolve("jwks.json"), "{\"keys\":[]}");

        assertEquals(
                new Ran(
                        Exit.IO,
                        "",
                        "supportguide: cannot read " + file
                                + ": it is not a JSON Web Key Set with a public key that can verify tokens\n"),
                supportguide(
                        "serve",
                        "--sample",
                        "--port=0",
                        "--jwt-issuer=https://login.contoso.example",
                        "--jwt-audience=guide",
                        "--jwt-algorithm=ES256",
                        "--jwt-keys=" + file));
    }
}
