/**
 * What people would be told differently if one catalogue took the place of another. Start at {@link
 * io.github.supportguide.change.CatalogueChanges}.
 *
 * <p>Questions are decided once for all offers that the policy cannot tell apart, and compared once for all offers that
 * are reached alike, so that catalogues of any size can be compared.
 */
@NullMarked
package io.github.supportguide.change;

import org.jspecify.annotations.NullMarked;
