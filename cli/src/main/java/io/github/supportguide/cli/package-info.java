/**
 * The command line {@code supportguide}, and the one place that knows every part and how they fit. Start at {@link
 * io.github.supportguide.cli.Main}; each command has a package of its own.
 */
@NullMarked
package io.github.supportguide.cli;

import org.jspecify.annotations.NullMarked;
