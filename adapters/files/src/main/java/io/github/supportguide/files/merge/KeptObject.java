package io.github.supportguide.files.merge;

import io.github.supportguide.files.CatalogueFile;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.Syntax;
import java.util.Objects;

/** A publisher or an offer as it is kept, and the file it is kept in. */
record KeptObject(CatalogueFile file, Node.Mapping fields) {
    Syntax syntax() {
        return file.syntax().orElseThrow();
    }

    String id() {
        return ((Node.Scalar) Objects.requireNonNull(fields.entries().get("id")).value()).text();
    }

    /** Which part of its file it is, from 0: a line, or the whole. */
    int part() {
        return syntax() == Syntax.JSON_LINES ? fields.place().line() - 1 : 0;
    }
}
