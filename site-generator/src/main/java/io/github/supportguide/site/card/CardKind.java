package io.github.supportguide.site.card;

import gg.jte.Content;
import java.util.List;

/**
 * What the cards of all offers have in common that the policy decides alike.
 *
 * @param firsts everybody to whom somebody turns first, once each
 * @param glance whom to contact by group of issues, in each model
 */
record CardKind(List<CardRow.Model> models, List<CardRow.First> firsts, Content glance) {}
