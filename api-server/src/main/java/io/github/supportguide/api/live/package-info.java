/** The catalogue that is being served, and how a newer one takes its place. */
@NullMarked
package io.github.supportguide.api.live;

import org.jspecify.annotations.NullMarked;
