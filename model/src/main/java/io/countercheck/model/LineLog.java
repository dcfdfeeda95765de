package io.countercheck.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that is written at its end only, by one at a time: what people decided and what was registered. A crash
 * can cut off its last line, which was then never confirmed to anybody; it is taken out before the next is written.
 */
public final class LineLog {

    private LineLog() {}

    /**
     * Adds a line; when this returns it is on the disk. The file is made when it is missing, its folder is not.
     *
     * @param line with its line feed
     * @throws IOException when the disk refuses or another is writing in this moment
     */
    public static void append(Path file, byte[] line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            if (!alone.isValid()) {
                throw new IOException("the lock was lost");
            }
            channel.truncate(wholeLines(channel));
            channel.position(channel.size());
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (OverlappingFileLockException e) {
            throw new IOException("another is writing it", e);
        }
    }

    /** Where the last whole line ends. */
    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }
}
