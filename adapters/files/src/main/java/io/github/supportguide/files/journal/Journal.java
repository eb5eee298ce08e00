package io.github.supportguide.files.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Changes many files in a folder as if at once. They are written aside, into a hidden folder; giving that another name is
 * the moment from which they count; then they are moved into their places. Only for the holder of the
 * {@link CatalogueLock}.
 */
public final class Journal {
    static final String HOME = ".import";

    private final Path folder;
    private final Path home;
    private final Path staged;
    private final Path committed;
    private final Path settled;
    private final Disk disk;

    Journal(Path folder, Disk disk) {
        this.folder = folder.toAbsolutePath();
        this.home = this.folder.resolve(HOME);
        this.staged = home.resolve("staged");
        this.committed = committedIn(this.folder);
        this.settled = home.resolve("settled");
        this.disk = disk;
    }

    static Path committedIn(Path folder) {
        return folder.resolve(HOME).resolve("committed");
    }

    /** Completes what counted when somebody was killed, and throws away what did not. */
    public void recover() throws IOException {
        if (Files.isDirectory(committed, LinkOption.NOFOLLOW_LINKS)) {
            settle();
        }
        remove(staged);
        remove(settled);
    }

    /** Gives files new contents, by their names in the folder: all of them, or none if it fails. */
    public void publish(Map<String, byte[]> files) throws IOException {
        for (var name : files.keySet()) {
            requireRoom(folder.resolve(name));
        }
        try {
            stage(files);
            disk.move(staged, committed);
        } catch (IOException e) {
            removeQuietly(e);
            throw e;
        }
        disk.force(home);
        settle();
    }

    private static Path parentOf(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    /** What counts must find its place later, so whatever could be in the way has to be seen before. */
    private void requireRoom(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var parent = parentOf(file);
        while (!Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            parent = parentOf(parent);
        }
        if (!Files.isDirectory(parent)) {
            throw new FileAlreadyExistsException(parent.toString());
        }
        if (!Files.isWritable(parent)) {
            throw new AccessDeniedException(parent.toString());
        }
    }

    private void stage(Map<String, byte[]> files) throws IOException {
        disk.createFolder(staged);
        for (var file : files.entrySet()) {
            var path = staged.resolve(file.getKey());
            disk.createFolder(parentOf(path));
            disk.write(path, file.getValue());
        }
        for (var path : inside(staged)) {
            disk.force(path);
        }
        disk.force(home);
        disk.force(folder);
    }

    private void settle() throws IOException {
        var touched = new TreeSet<Path>();
        for (var path : inside(committed)) {
            var place = folder.resolve(committed.relativize(path));
            if (Files.isDirectory(path)) {
                disk.createFolder(place);
            } else {
                disk.move(path, place);
            }
            touched.add(place.normalize());
            touched.add(place.getParent());
        }
        for (var path : touched) {
            if (Files.isDirectory(path)) {
                disk.force(path);
            }
        }
        disk.move(committed, settled);
        disk.force(home);
        remove(settled);
    }

    private void remove(Path tree) throws IOException {
        var parts = inside(tree);
        for (int last = parts.size() - 1; last >= 0; last--) {
            disk.delete(parts.get(last));
        }
    }

    private void removeQuietly(IOException fault) {
        try {
            remove(staged);
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    /** A folder and everything in it, folders before what they hold. */
    private static List<Path> inside(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return List.of();
        }
        try (var all = Files.walk(tree)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
