/**
 * The policy as a whole: listed as of a day, printed as the published tables, and one day held against another.
 *
 * <p>Start at {@link io.github.supportguide.edition.PolicyEdition}, and for two days at {@link
 * io.github.supportguide.edition.PolicyChanges}. Nothing is decided here; that is the matter of {@link
 * io.github.supportguide.policy.SupportPolicy}.
 */
@NullMarked
package io.github.supportguide.edition;

import org.jspecify.annotations.NullMarked;
