/** The way to a contract: what partner, customer and publisher settle before and while an offer is bought. */
@NullMarked
package io.github.supportguide.contracting;

import org.jspecify.annotations.NullMarked;
