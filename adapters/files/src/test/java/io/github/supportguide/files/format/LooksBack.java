package io.github.supportguide.files.format;

import io.github.supportguide.files.syntax.LooksAhead;

/** A witness: together with what it looks back at, a cycle. */
public final class LooksBack {
    public LooksAhead back;
}
