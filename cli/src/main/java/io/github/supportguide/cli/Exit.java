package io.github.supportguide.cli;

/** What the exit codes mean, for every command. */
final class Exit {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int IO = 3;

    /** A bug of ours; nothing was promised for it. */
    static final int BUG = 70;

    private Exit() {}
}
