/** Whatever goes wrong, told as RFC 9457 says. */
@NullMarked
package io.github.supportguide.api.problem;

import org.jspecify.annotations.NullMarked;
