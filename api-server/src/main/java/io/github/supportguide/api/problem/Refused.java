package io.github.supportguide.api.problem;

/** Carries a problem out of a handler. Without a stack trace: it is an answer, not a bug. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
