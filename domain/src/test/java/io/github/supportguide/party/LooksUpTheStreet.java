package io.github.supportguide.party;

import io.github.supportguide.offer.Offer;

/** A witness: {@code party} must not know {@code Offer}. */
public record LooksUpTheStreet(Offer known) {}
