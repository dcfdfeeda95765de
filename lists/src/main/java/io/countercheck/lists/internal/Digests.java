package io.countercheck.lists.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256 over lists. */
public final class Digests {

    private Digests() {}

    /**
     * The digest of a list: of one file the digest of its bytes, so that anybody can check it with {@code sha256sum};
     * of several the digest over one line {@code <digest> <role file name>} for each, in the order of the roles.
     */
    public static String of(ListFiles files) throws IOException {
        if (files.byRole().size() == 1) {
            return FileShape.of(files.main()).digest();
        }
        MessageDigest all = sha256();
        for (Map.Entry<ListFiles.Role, Path> file : files.byRole().entrySet()) {
            String line =
                    FileShape.of(file.getValue()).digest() + " " + file.getKey().fileName() + "\n";
            all.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(all.digest());
    }

    /** SHA-256, hex. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Whether the text is a SHA-256 in lower-case hex, and so names a snapshot and no other path. */
    public static boolean isDigest(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
