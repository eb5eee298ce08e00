package io.github.supportguide.edition;

import io.github.supportguide.offer.Offer;

/** A witness: {@code edition} must not know {@code Offer}. */
public record LooksUpTheStreet(Offer known) {}
