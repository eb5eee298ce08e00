package io.github.supportguide.files.check;

import io.github.supportguide.files.syntax.LooksAhead;

/** A witness: a check that knows where values are read. */
public final class LooksAround {
    public LooksAhead around;
}
