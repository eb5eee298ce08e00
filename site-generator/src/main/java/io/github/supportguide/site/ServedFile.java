package io.github.supportguide.site;

/**
 * A file as a server hands it out.
 *
 * @param mediaType what it is, as in {@code Content-Type}
 */
public record ServedFile(String mediaType, byte[] content) {}
