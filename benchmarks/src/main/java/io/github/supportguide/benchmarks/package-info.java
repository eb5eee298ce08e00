/** How fast the product is, measured; {@code benchmarks/run} starts each of them. */
package io.github.supportguide.benchmarks;
