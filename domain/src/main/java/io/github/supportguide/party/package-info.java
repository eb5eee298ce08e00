/**
 * The parties to a marketplace sale in the CSP programme, how they are chained, and the roles their people hold.
 * Start at {@link io.github.supportguide.party.CspModel}.
 */
@NullMarked
package io.github.supportguide.party;

import org.jspecify.annotations.NullMarked;
