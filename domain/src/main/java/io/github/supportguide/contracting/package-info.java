/**
 * The way to a contract: what partner, customer and publisher settle before and while an offer is bought. Start at
 * {@link io.github.supportguide.contracting.ContractingPath}.
 */
@NullMarked
package io.github.supportguide.contracting;

import org.jspecify.annotations.NullMarked;
