package io.countercheck.parties.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** A flat file of primitive arrays: magic, version, arrays each with its length, CRC-32 of all before it. Big endian. */
final class FlatFile {

    private static final int MAGIC = 0x43434958;
    /** To be raised whenever anything that goes into an index, or how names are read, changes. */
    private static final int VERSION = 1;

    private FlatFile() {}

    static final class Out {
        private ByteBuffer buffer = ByteBuffer.allocate(1 << 20).putInt(MAGIC).putInt(VERSION);

        void bytes(byte[] array) {
            room(array.length).putInt(array.length).put(array);
        }

        void ints(int[] array) {
            ByteBuffer out = room(4L * array.length).putInt(array.length);
            out.asIntBuffer().put(array);
            out.position(out.position() + 4 * array.length);
        }

        void floats(float[] array) {
            ByteBuffer out = room(4L * array.length).putInt(array.length);
            out.asFloatBuffer().put(array);
            out.position(out.position() + 4 * array.length);
        }

        byte[] finish() {
            CRC32 crc = new CRC32();
            crc.update(buffer.array(), 0, buffer.position());
            room(4).putInt((int) crc.getValue());
            return Arrays.copyOf(buffer.array(), buffer.position());
        }

        private ByteBuffer room(long bytes) {
            long needed = buffer.position() + bytes + 8;
            if (needed > buffer.capacity()) {
                ByteBuffer larger = ByteBuffer.allocate(Math.toIntExact(Math.max(needed, buffer.capacity() * 2L)));
                buffer = larger.put(buffer.flip());
            }
            return buffer;
        }
    }

    static final class In {
        private final ByteBuffer buffer;

        private In(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        /** @return the file's content, or empty when it is damaged or of another version */
        static Optional<In> open(byte[] file) {
            if (file.length < 12) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(file);
            CRC32 crc = new CRC32();
            crc.update(file, 0, file.length - 4);
            boolean sound = buffer.getInt() == MAGIC
                    && buffer.getInt() == VERSION
                    && buffer.getInt(file.length - 4) == (int) crc.getValue();
            return sound ? Optional.of(new In(buffer)) : Optional.empty();
        }

        byte[] bytes() {
            byte[] array = new byte[buffer.getInt()];
            buffer.get(array);
            return array;
        }

        int[] ints() {
            int[] array = new int[buffer.getInt()];
            buffer.asIntBuffer().get(array);
            buffer.position(buffer.position() + 4 * array.length);
            return array;
        }

        float[] floats() {
            float[] array = new float[buffer.getInt()];
            buffer.asFloatBuffer().get(array);
            buffer.position(buffer.position() + 4 * array.length);
            return array;
        }
    }
}
