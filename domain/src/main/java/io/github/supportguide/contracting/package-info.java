/** The way to a contract: what partner, customer and publisher settle before and while an offer is bought. */
package io.github.supportguide.contracting;
