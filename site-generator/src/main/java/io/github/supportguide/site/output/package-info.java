/** Puts files where they belong: all of them, or none. */
package io.github.supportguide.site.output;
