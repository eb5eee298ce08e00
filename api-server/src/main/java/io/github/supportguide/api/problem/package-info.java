/**
 * Whatever goes wrong, told as RFC 9457 says. Start at {@link io.github.supportguide.api.problem.Problem}.
 */
@NullMarked
package io.github.supportguide.api.problem;

import org.jspecify.annotations.NullMarked;
