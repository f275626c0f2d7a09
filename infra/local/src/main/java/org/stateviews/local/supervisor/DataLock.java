package org.stateviews.local.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds the data folder for this process, so that two starts at one moment do not share it. */
record DataLock(FileChannel channel) implements AutoCloseable {

    /**
     * @throws UpFailure when another process has it
     */
    static DataLock take(Path file) {
        try {
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new UpFailure("Another infra/up is starting over " + file.getParent());
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new UpFailure("Could not lock " + file + ": " + e, e);
        }
    }

    /** Gives it back. The process's end does so too. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UpFailure("Could not unlock the data folder: " + e, e);
        }
    }
}
