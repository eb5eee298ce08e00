/** How fast the product is, measured; {@code benchmarks/run} starts each of them. */
@NullMarked
package io.github.supportguide.benchmarks;

import org.jspecify.annotations.NullMarked;
