package io.github.supportguide.offer;

import io.github.supportguide.policy.Decision;

/** A witness: {@code offer} must not know {@code Decision}. */
public record LooksUpTheStreet(Decision known) {}
