package io.github.supportguide.oracle;

/**
 * What the specification asks about an offer.
 *
 * @param supporter {@code isv-publisher} unless the offer says {@code microsoft} or {@code community}
 */
record PlainOffer(boolean publishedByMicrosoft, boolean transactable, String supporter) {}
