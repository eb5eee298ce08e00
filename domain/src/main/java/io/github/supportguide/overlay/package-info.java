/**
 * What partners agreed among themselves beyond a catalogue’s one arrangement: by issue, day and offer, one layer over the
 * other, such as a reseller’s over its provider’s.
 *
 * <p>Start at {@link io.github.supportguide.overlay.Overlay}, and lay it over a guide with {@code SupportGuide.under}. An
 * overlay says only what the published rules leave to partners; what they give to anybody else is final. All of it is
 * checked before it counts, and an answer that would be another without it names the rule.
 */
@NullMarked
package io.github.supportguide.overlay;

import org.jspecify.annotations.NullMarked;
