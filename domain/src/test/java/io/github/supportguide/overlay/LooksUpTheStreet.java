package io.github.supportguide.overlay;

import io.github.supportguide.catalogue.Catalogue;

/** A witness: {@code overlay} must not know {@code Catalogue}. */
public record LooksUpTheStreet(Catalogue known) {}
