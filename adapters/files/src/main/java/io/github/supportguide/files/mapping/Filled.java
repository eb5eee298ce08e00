package io.github.supportguide.files.mapping;

import io.github.supportguide.files.syntax.Node;

/**
 * What a record says in the fields of the catalogue.
 *
 * @param publisher the fields of its publisher’s file
 * @param offer the fields of the offer’s file
 */
public record Filled(Node.Mapping publisher, Node.Mapping offer) {}
