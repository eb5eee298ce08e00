package io.github.supportguide.site.address;

/** Thrown when an id takes more room in a path than file systems give. Nothing has been written. */
public final class IdTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdTooLong(String inPath, int longest) {
        super("the id \"%s\" takes %d characters in a path, and %d at most are possible; give it a shorter id"
                .formatted(inPath, inPath.length(), longest));
    }
}
