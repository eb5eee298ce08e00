package io.github.supportguide.site.page;

/** What browsers may load and do on a page: nothing that is not a file of the site. */
public final class ContentSecurityPolicy {
    /** As it stands in pages. */
    public static final String IN_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

    /** As servers send it: with what browsers heed in headers only. */
    public static final String IN_HEADERS = IN_PAGES + "; frame-ancestors 'none'";

    /** As it stands in pages without a site beside them, which need no script. */
    public static final String IN_SHEETS =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    /** As servers send it with them. */
    public static final String WITH_SHEETS = IN_SHEETS + "; frame-ancestors 'none'";

    private ContentSecurityPolicy() {}
}
