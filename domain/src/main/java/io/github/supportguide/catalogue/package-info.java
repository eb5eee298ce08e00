/**
 * The facts that people keep, as one consistent whole: {@link io.github.supportguide.catalogue.Catalogue}, the port it
 * is read through, and what can be wrong with it.
 */
@NullMarked
package io.github.supportguide.catalogue;

import org.jspecify.annotations.NullMarked;
