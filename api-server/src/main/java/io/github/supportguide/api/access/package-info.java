/** Who is calling: keys of a file and tokens of an issuer. Start at {@link io.github.supportguide.api.access.Callers}. */
package io.github.supportguide.api.access;
