package io.countercheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** One digest over several files, whatever the order in which they are added. */
final class FolderDigest {

    private static final int BUFFER = 1 << 16;

    private final Map<String, String> digests = new TreeMap<>();

    /** @param folder what the user gave, so that moving it changes nothing */
    void add(Path folder, Path file, String digest) {
        String name = file.startsWith(folder) ? folder.relativize(file).toString() : String.valueOf(file.getFileName());
        digests.put(name.replace('\\', '/'), digest);
    }

    /** Adds a file by its bytes. */
    void add(Path folder, Path file) throws IOException {
        MessageDigest bytes = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.update(buffer, 0, read);
            }
        }
        add(folder, file, HexFormat.of().formatHex(bytes.digest()));
    }

    /** The digest of the only file. */
    String only() {
        return digests.values().iterator().next();
    }

    /** SHA-256 over the names and digests of the files in order of their names, hex. */
    String over() {
        MessageDigest digest = sha256();
        digests.forEach((name, one) -> digest.update((name + '\0' + one + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
