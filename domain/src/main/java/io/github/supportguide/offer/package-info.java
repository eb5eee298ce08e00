/** What is sold and by whom: offers, their publishers, and the channels on which these can be reached. */
@NullMarked
package io.github.supportguide.offer;

import org.jspecify.annotations.NullMarked;
