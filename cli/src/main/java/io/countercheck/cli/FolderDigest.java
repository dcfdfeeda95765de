package io.countercheck.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** One digest over several files, whatever the order in which they are added. */
final class FolderDigest {

    private final Map<String, String> digests = new TreeMap<>();

    /** @param folder what the user gave, so that moving it changes nothing */
    void add(Path folder, Path file, String digest) {
        digests.put(folder.relativize(file).toString().replace('\\', '/'), digest);
    }

    /** The digest of the only file. */
    String only() {
        return digests.values().iterator().next();
    }

    /** SHA-256 over the names and digests of the files in order of their names, hex. */
    String over() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digests.forEach((name, one) -> digest.update((name + '\0' + one + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
