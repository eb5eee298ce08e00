/**
 * What every command needs to talk: exit codes, and texts that do no harm on a terminal.
 */
@NullMarked
package io.github.supportguide.cli.console;

import org.jspecify.annotations.NullMarked;
