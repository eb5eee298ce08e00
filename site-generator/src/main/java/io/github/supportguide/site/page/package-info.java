/**
 * What every page of one language shares: its words, its frame, its links to the other languages. Start at
 * {@link io.github.supportguide.site.page.GuidePage}.
 */
@NullMarked
package io.github.supportguide.site.page;

import org.jspecify.annotations.NullMarked;
