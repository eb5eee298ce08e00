/**
 * Foreign records brought into a catalogue’s folder: what is new is written, and in what is kept nothing that people
 * changed is lost. Start at {@link io.github.supportguide.files.merge.CatalogueImport}.
 */
@NullMarked
package io.github.supportguide.files.merge;

import org.jspecify.annotations.NullMarked;
