package io.github.supportguide.catalogue;

import io.github.supportguide.guide.SupportGuide;

/** A witness: {@code catalogue} must not know {@code SupportGuide}. */
public record LooksUpTheStreet(SupportGuide known) {}
