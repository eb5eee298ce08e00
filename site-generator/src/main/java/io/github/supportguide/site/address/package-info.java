/** Where pages are, and what may stand in a link. */
package io.github.supportguide.site.address;
