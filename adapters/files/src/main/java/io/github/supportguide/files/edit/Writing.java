package io.github.supportguide.files.edit;

import io.github.supportguide.files.syntax.Node;

/** How values are written into a text, so that they fit in with what stands there. */
interface Writing {
    /**
     * A value in the place of another.
     *
     * @param flow whether it stands between braces
     */
    String instead(String text, Span.Scalar old, boolean flow, Node value);

    /** A key with its value between braces. */
    String member(String text, Span.Mapping mapping, String key, Node value);

    /** An item between brackets. */
    String item(Node value);

    /** What stands between two parts, such as those that are there already. */
    String separator(String text, int lastPart);
}
