package io.github.supportguide.change;

import io.github.supportguide.policy.Situation;

/**
 * A question whose answer changes.
 *
 * @param question with the arrangement that is in force afterwards
 */
public record Example(Situation question, Told before, Told after) {}
