package io.github.supportguide.site.page;

/** What a template prints, in finished words. Templates loop over it and place it; they never decide. */
public interface Page {
    /** The name of the template, without its ending. */
    String template();
}
