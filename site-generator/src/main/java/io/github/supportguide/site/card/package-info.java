/** The support card: one page for each offer, with whom to contact for every issue, and how. */
package io.github.supportguide.site.card;
