package io.github.supportguide.files.edit;

import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Json;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.Syntax;
import io.github.supportguide.files.syntax.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of one object of a catalogue, and how it reads after changes. */
public final class ObjectText {
    private final Syntax syntax;

    private ObjectText(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * The text with some changes made in place; comments, order and quotes stay. Nothing if the text that comes out
     * does not read as was meant.
     */
    public static Optional<String> edited(Syntax syntax, String text, List<Edit> edits) {
        var object = new ObjectText(syntax);
        try {
            return object.plain(text).flatMap(plain -> object.edited(text, plain, edits));
        } catch (CannotEdit e) {
            return Optional.empty();
        }
    }

    private Optional<String> edited(String text, Object plain, List<Edit> edits) {
        var edited = text;
        for (var edit : edits) {
            Plain.change(plain, edit);
            edited = edited(edited, edit);
        }
        return plain(edited).equals(Optional.of(plain)) ? Optional.of(edited) : Optional.empty();
    }

    private String edited(String text, Edit edit) {
        return syntax == Syntax.YAML
                ? new TextEdit(text, YamlSpans.of(text), new YamlWriting()).make(edit)
                : new TextEdit(text, JsonSpans.of(text), new JsonWriting()).make(edit);
    }

    private Optional<Object> plain(String text) {
        var findings = new Findings();
        var node = syntax == Syntax.YAML
                ? Yaml.read("", text, findings)
                : Json.read("", text.getBytes(StandardCharsets.UTF_8), findings);
        return findings.inOrder().isEmpty() ? node.map((Node root) -> Plain.of(root)) : Optional.empty();
    }
}
