/**
 * The options that several commands share.
 */
@NullMarked
package io.github.supportguide.cli.option;

import org.jspecify.annotations.NullMarked;
