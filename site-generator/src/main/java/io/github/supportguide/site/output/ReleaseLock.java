package io.github.supportguide.site.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps others from publishing to the same place at the same time. The system frees it when its holder dies. */
final class ReleaseLock implements AutoCloseable {
    private final FileChannel channel;

    private ReleaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IOException also if somebody else holds it */
    static ReleaseLock on(Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            if (!locks(channel)) {
                throw new IOException("another run is writing it; wait for its end and try again");
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new ReleaseLock(channel);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
