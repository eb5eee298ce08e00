package io.github.supportguide.files.edit;

import io.github.supportguide.files.syntax.Node;
import java.util.List;

/** One change to what an object holds. Its path names keys, and items of lists by their number from 0. */
public sealed interface Edit {

    List<String> path();

    /** A key gets a value, whether it stands there or not. */
    record Put(List<String> path, Node value) implements Edit {}

    /** A list gets one more item at its end. */
    record Add(List<String> path, Node item) implements Edit {}

    /** A list loses an item. */
    record Remove(List<String> path) implements Edit {}
}
