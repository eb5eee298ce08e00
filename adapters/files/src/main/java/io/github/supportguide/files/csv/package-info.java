/**
 * Tables of others as rows whose fields know where they stand. Start at
 * {@link io.github.supportguide.files.csv.CsvTable}.
 */
@NullMarked
package io.github.supportguide.files.csv;

import org.jspecify.annotations.NullMarked;
