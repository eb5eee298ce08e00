/**
 * Records of other systems, read as offers: Microsoft’s Catalog API, the Product Ingestion API, Sentinel’s
 * solutions, and whatever a mapping describes. Start at
 * {@link io.github.supportguide.files.foreign.ForeignRecords}: that is what each of the imports gives.
 */
@NullMarked
package io.github.supportguide.files.foreign;

import org.jspecify.annotations.NullMarked;
