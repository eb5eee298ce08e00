package io.github.supportguide.site;

/**
 * How much was written.
 *
 * @param pages without the files that they need beside their words
 * @param bytes of everything
 */
public record SiteSize(int pages, long bytes) {}
