package io.github.supportguide.cli.console;

/** What the exit codes mean, for every command. */
public final class Exit {
    public static final int DONE = 0;
    public static final int FINDINGS = 1;
    public static final int USAGE = 2;
    public static final int IO = 3;

    /** A bug of ours; nothing was promised for it. */
    public static final int BUG = 70;

    private Exit() {}
}
