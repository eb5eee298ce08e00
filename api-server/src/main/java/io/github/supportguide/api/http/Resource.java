package io.github.supportguide.api.http;

import java.util.function.Function;

/** An address to read from, how long it says the same, and what it says. */
public record Resource(String path, Steadiness steadiness, Function<Request, Reply> reading) {}
