package io.github.supportguide.site.page;

/** Files beside the pages that pages and files name; paths from the root of the site. */
public final class SiteFile {
    /** What makes pages work without a network. Its place decides for which pages: for all. */
    public static final String WORKER = "sw.js";

    private SiteFile() {}

    /** What changed, for readers of feeds. */
    public static String feed(String language) {
        return language + "/feed.xml";
    }

    /** What devices need to install the site. */
    public static String manifest(String language) {
        return language + "/site.webmanifest";
    }
}
