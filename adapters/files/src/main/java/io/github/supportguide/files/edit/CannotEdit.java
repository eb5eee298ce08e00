package io.github.supportguide.files.edit;

/** A text is written in a way that no change can be fitted into. */
final class CannotEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotEdit() {
        super(null, null, false, false);
    }
}
