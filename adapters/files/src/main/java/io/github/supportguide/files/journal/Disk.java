package io.github.supportguide.files.journal;

import java.io.IOException;
import java.nio.file.Path;

/** The few things that are done to a disk when a catalogue changes; tests let each of them fail. */
interface Disk {
    void createFolder(Path folder) throws IOException;

    void write(Path file, byte[] bytes) throws IOException;

    /** Returns when a file’s bytes, or the names in a folder, would survive a power cut. */
    void force(Path fileOrFolder) throws IOException;

    /** Gives a file or a folder another name; a file of that name is replaced. */
    void move(Path from, Path to) throws IOException;

    void delete(Path path) throws IOException;
}
