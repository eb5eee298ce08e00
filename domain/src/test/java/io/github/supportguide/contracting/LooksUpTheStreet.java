package io.github.supportguide.contracting;

import io.github.supportguide.catalogue.Catalogue;

/** A witness: {@code contracting} must not know {@code Catalogue}. */
public record LooksUpTheStreet(Catalogue known) {}
