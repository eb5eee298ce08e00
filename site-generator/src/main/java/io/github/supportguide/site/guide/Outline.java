package io.github.supportguide.site.guide;

import io.github.supportguide.site.address.Link;
import java.util.List;

/**
 * Where to go from a page of the guide.
 *
 * @param here its own sections
 * @param elsewhere the pages to read next
 */
public record Outline(List<Link> here, List<Link> elsewhere) {}
