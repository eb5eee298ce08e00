/**
 * What the policy says, in words: the outcome pages, and the wording that the support cards share with them. Start
 * at {@link io.github.supportguide.site.answer.Outcomes}.
 */
@NullMarked
package io.github.supportguide.site.answer;

import org.jspecify.annotations.NullMarked;
