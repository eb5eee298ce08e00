/** What every page of one language shares: its words, its frame, its links to the other languages. */
package io.github.supportguide.site.page;
