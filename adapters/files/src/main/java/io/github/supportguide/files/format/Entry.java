package io.github.supportguide.files.format;

import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.util.Optional;

/**
 * One object in a file, read by itself: whether it fits the others is not known yet.
 *
 * @param findings what is wrong with it
 * @param keeping puts what was read among the others; empty if it could not be
 */
public record Entry(Node node, Findings findings, Optional<Runnable> keeping) {}
