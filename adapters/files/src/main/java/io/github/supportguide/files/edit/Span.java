package io.github.supportguide.files.edit;

import java.util.List;
import java.util.Map;

/** Where a part of a text starts and ends, in characters. */
sealed interface Span {
    int start();

    int end();

    /** @param style {@code '}, {@code "}, {@code |} or {@code >} as it is written; a blank without quotes */
    record Scalar(int start, int end, char style) implements Span {
        boolean isBlock() {
            return style == '|' || style == '>';
        }
    }

    /** @param flow whether it is written between braces */
    record Mapping(int start, int end, boolean flow, int column, Map<String, Member> members) implements Span {}

    /** @param flow whether it is written between brackets */
    record Sequence(int start, int end, boolean flow, int column, List<Span> items) implements Span {}

    /** Where a key starts, and what it holds. */
    record Member(int key, Span value) {}
}
