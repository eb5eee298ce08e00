package io.github.supportguide.cli.console;

import io.github.supportguide.cli.catalogue.FindingLines;

/** What nothing may do that others stand on: look back at them. */
public final class LooksBack {
    FindingLines above;
}
