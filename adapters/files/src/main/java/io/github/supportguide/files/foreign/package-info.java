/**
 * Records of other systems, read as offers: Microsoft’s Catalog API, the Product Ingestion API, Sentinel’s solutions, and
 * whatever a mapping describes.
 */
@NullMarked
package io.github.supportguide.files.foreign;

import org.jspecify.annotations.NullMarked;
