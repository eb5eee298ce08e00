package io.github.supportguide.site;

/** Is told how far the writing of a site is, after each page and from any thread. */
@FunctionalInterface
public interface SiteProgress {

    /** @param all how many there will be */
    void written(int pages, int all);
}
