package io.github.supportguide.guide;

import io.github.supportguide.change.CatalogueChanges;

/** A witness: {@code guide} must not know {@code CatalogueChanges}. */
public record LooksUpTheStreet(CatalogueChanges known) {}
