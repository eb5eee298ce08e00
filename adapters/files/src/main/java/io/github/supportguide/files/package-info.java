/**
 * A catalogue as a folder of files, and foreign records that are brought into one.
 *
 * <p>{@link io.github.supportguide.files.CatalogueFolder} reads, {@link io.github.supportguide.files.SampleCatalogue} is
 * the one we bundle, {@link io.github.supportguide.files.merge.CatalogueImport} brings in.
 */
@NullMarked
package io.github.supportguide.files;

import org.jspecify.annotations.NullMarked;
