/** The site as data: files that say what the API says at the same paths. */
package io.github.supportguide.site.twin;
