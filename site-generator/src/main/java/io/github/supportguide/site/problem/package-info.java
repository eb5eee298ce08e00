/**
 * The pages about the problems of the API: a part of the site, and alone for servers that have no site beside
 * them. Start at {@link io.github.supportguide.site.problem.Problems}.
 */
@NullMarked
package io.github.supportguide.site.problem;

import org.jspecify.annotations.NullMarked;
