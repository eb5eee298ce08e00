package io.github.supportguide.site.output;

import java.io.IOException;
import java.nio.file.Path;

/** The few things that are done to a disk when a site is published; tests let each of them fail. Safe for threads. */
interface Disk {
    /** With those above it, if they are missing. */
    void createFolder(Path folder) throws IOException;

    /** Never writes through a link, nor over what is there. */
    void write(Path file, byte[] bytes) throws IOException;

    void link(Path link, Path target) throws IOException;

    /** At once; a file or a link of that name is replaced. */
    void move(Path from, Path to) throws IOException;

    void delete(Path path) throws IOException;
}
