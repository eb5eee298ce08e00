/** The pages around the cards and the answers: home, publishers, notices, and those that explain the rules. */
@NullMarked
package io.github.supportguide.site.guide;

import org.jspecify.annotations.NullMarked;
