package io.github.supportguide.site.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A real disk until something is done to it for the k-th time. */
final class FailingDisk implements Disk {

    /** What happens then. */
    enum Fault {
        /** It fails once. */
        ONCE,
        /** Nothing can be changed from then on. */
        FOR_EVER,
        /** Nobody is left to notice. */
        KILLED
    }

    /** The end of a process; nothing that it still does reaches the disk. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final RealDisk disk = new RealDisk();
    private final Fault fault;
    private final int when;
    private int done;

    FailingDisk(Fault fault, int when) {
        this.fault = fault;
        this.when = when;
    }

    boolean hasFailed() {
        return done >= when;
    }

    private void step() throws IOException {
        done++;
        var fails = fault == Fault.ONCE ? done == when : done >= when;
        if (fails && fault == Fault.KILLED) {
            throw new Killed();
        }
        if (fails) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        disk.createFolder(folder);
    }

    /** Half of the bytes get there. */
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (done + 1 == when) {
            disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        disk.write(file, bytes);
    }

    @Override
    public void link(Path link, Path target) throws IOException {
        step();
        disk.link(link, target);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        disk.delete(path);
    }
}
