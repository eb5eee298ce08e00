/**
 * The support policy: who answers which question, by which rule, read on which page.
 *
 * <p>Start at {@link io.github.supportguide.policy.SupportPolicy}. The tables it decides by are {@link
 * io.github.supportguide.policy.ResponsibilityMatrix}, {@link io.github.supportguide.policy.RoleTable} and {@link
 * io.github.supportguide.policy.RefundRules}. No catalogue is needed: an offer counts by its {@link
 * io.github.supportguide.policy.OfferTraits} alone.
 */
@NullMarked
package io.github.supportguide.policy;

import org.jspecify.annotations.NullMarked;
