/** What stands beside the pages: for crawlers, readers of feeds, address books, servers and installed apps. */
package io.github.supportguide.site.web;
