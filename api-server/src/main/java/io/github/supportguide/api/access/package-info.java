/** Who is calling: keys of a file and tokens of an issuer. Start at {@link io.github.supportguide.api.access.Callers}. */
@NullMarked
package io.github.supportguide.api.access;

import org.jspecify.annotations.NullMarked;
