package io.github.supportguide.files.syntax;

import io.github.supportguide.files.format.LooksBack;

/** A witness: syntax that knows a format. */
public final class LooksAhead {
    public LooksBack ahead;
}
