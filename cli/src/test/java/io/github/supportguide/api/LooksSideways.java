package io.github.supportguide.api;

import io.github.supportguide.site.SiteGenerator;

/** A witness: an API that knows the site. */
public final class LooksSideways {
    public SiteGenerator sideways;
}
