package io.github.supportguide.code;

import io.github.supportguide.party.Party;

/** A witness: {@code code} must not know {@code Party}. */
public record LooksUpTheStreet(Party known) {}
