package io.github.supportguide.files.foreign;

import java.nio.file.Path;

/**
 * A file of foreign records.
 *
 * @param path where it lies
 * @param name as findings tell it: relative to the folder that was named as the source, with forward slashes
 */
record ForeignFile(Path path, String name) {}
