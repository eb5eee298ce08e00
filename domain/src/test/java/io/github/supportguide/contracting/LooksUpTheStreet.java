package io.github.supportguide.contracting;

import io.github.supportguide.offer.Offer;

/** A witness: {@code contracting} must not know {@code Offer}. */
public record LooksUpTheStreet(Offer known) {}
