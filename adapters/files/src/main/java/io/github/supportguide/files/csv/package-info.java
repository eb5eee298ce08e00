/** Tables of others as rows whose fields know where they stand. */
package io.github.supportguide.files.csv;
