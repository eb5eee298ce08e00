/** Finds links that lead nowhere before readers do. */
package io.github.supportguide.site.check;
