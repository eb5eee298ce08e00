package io.github.supportguide.site.page;

import java.util.List;

/**
 * What stands in the head of a page for programs.
 *
 * @param twins the same as data, if the page has a twin
 * @param feed what changed, for readers of feeds
 * @param manifests what devices need to install the site; pages for partners are not kept on devices
 */
public record Head(String policy, List<String> twins, String feed, List<String> manifests) {}
