/**
 * What stands beside the pages: for crawlers, readers of feeds, address books, servers and installed apps. Start
 * at {@link io.github.supportguide.site.web.WebFiles}.
 */
@NullMarked
package io.github.supportguide.site.web;

import org.jspecify.annotations.NullMarked;
