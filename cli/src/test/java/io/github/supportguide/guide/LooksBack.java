package io.github.supportguide.guide;

import io.github.supportguide.cli.Main;

/** A witness: a domain that knows the command line. */
public final class LooksBack {
    public Main back;
}
