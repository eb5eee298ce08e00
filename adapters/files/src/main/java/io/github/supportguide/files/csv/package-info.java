/** Tables of others as rows whose fields know where they stand. */
@NullMarked
package io.github.supportguide.files.csv;

import org.jspecify.annotations.NullMarked;
