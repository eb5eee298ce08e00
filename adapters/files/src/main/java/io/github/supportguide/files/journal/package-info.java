/** Changes of many files in a folder that count all at once, whatever happens on the way. */
@NullMarked
package io.github.supportguide.files.journal;

import org.jspecify.annotations.NullMarked;
