package io.github.supportguide.policy;

import io.github.supportguide.offer.Offer;

/** A witness: {@code policy} must not know {@code Offer}. */
public record LooksUpTheStreet(Offer known) {}
