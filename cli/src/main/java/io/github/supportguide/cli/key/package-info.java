/**
 * The command {@code key}: the keys that callers of the API bear.
 */
@NullMarked
package io.github.supportguide.cli.key;

import org.jspecify.annotations.NullMarked;
