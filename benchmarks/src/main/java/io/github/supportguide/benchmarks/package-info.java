/** How fast the product is, measured; started by {@code benchmarks/run} and {@code benchmarks/api}. */
@NullMarked
package io.github.supportguide.benchmarks;

import org.jspecify.annotations.NullMarked;
