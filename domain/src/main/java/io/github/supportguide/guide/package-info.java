/**
 * The one question this library exists for: <em>who is responsible, whom do we contact and how, and what comes
 * next?</em>
 *
 * <p>Start at {@link io.github.supportguide.guide.SupportGuide}: it takes a {@link
 * io.github.supportguide.guide.SupportQuestion}, looks up the offer in a {@link
 * io.github.supportguide.catalogue.Catalogue}, asks the {@link io.github.supportguide.policy.SupportPolicy}, and gives
 * back a {@link io.github.supportguide.guide.SupportAnswer} with channels, next steps and reasons. No I/O, no clock, no
 * language: words for people are the adapters’ work.
 */
@NullMarked
package io.github.supportguide.guide;

import org.jspecify.annotations.NullMarked;
