package io.countercheck.parties.internal;

import io.countercheck.lists.PartyList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names and identifiers of a set of lists, indexed; in memory, or compiled into one flat file that is kept. */
final class PartyIndex {

    private static final String SUFFIX = ".idx";

    /** Goes up when names are read otherwise than before: an index that an earlier release kept must not be used. */
    private static final String READING = "reading 2";

    private final NameIndex names;
    private final IdentifierIndex identifiers;

    private PartyIndex(NameIndex names, IdentifierIndex identifiers) {
        this.names = names;
        this.identifiers = identifiers;
    }

    static PartyIndex of(List<PartyList> lists, NameReader reader, IdentifierKeys keys) {
        return new PartyIndex(NameIndex.of(lists, reader), IdentifierIndex.of(lists, keys));
    }

    /** The compiled index of these lists; made, and kept for the next run, when there is none that fits. */
    static PartyIndex compiled(List<PartyList> lists, Path directory, NameReader reader, IdentifierKeys keys) {
        Path file = directory.resolve(key(lists) + SUFFIX);
        Optional<PartyIndex> kept = read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        PartyIndex index = of(lists, reader, keys);
        index.keep(file);
        return index;
    }

    private static Optional<PartyIndex> read(Path file) {
        try {
            return FlatFile.In.open(Files.readAllBytes(file))
                    .map(in -> new PartyIndex(NameIndex.read(in), IdentifierIndex.read(in)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A home that may only be read is no obstacle: then the index is made anew each time. */
    private void keep(Path file) {
        FlatFile.Out out = new FlatFile.Out();
        names.write(out);
        identifiers.write(out);
        try {
            Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(directory, ".new-", "");
            try {
                Files.write(fresh, out.finish());
                try {
                    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
            dropOthers(directory, file);
        } catch (IOException e) {
            System.getLogger(PartyIndex.class.getName())
                    .log(System.Logger.Level.DEBUG, "the index " + file + " is not kept", e);
        }
    }

    /** An index of other editions of the lists is not needed again, and can be made again. */
    private static void dropOthers(Path directory, Path kept) throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(directory)) {
            others = all.filter(p -> p.getFileName().toString().endsWith(SUFFIX))
                    .filter(p -> !p.getFileName().equals(kept.getFileName()))
                    .toList();
        }
        for (Path other : others) {
            Files.deleteIfExists(other);
        }
    }

    private static String key(List<PartyList> lists) {
        StringBuilder text = new StringBuilder(READING).append('\n');
        for (PartyList list : lists) {
            text.append(list.source())
                    .append(' ')
                    .append(list.digest())
                    .append(' ')
                    .append(list.parties().size());
            text.append('\n');
        }
        for (String data : List.of("legal-forms.csv", "words.csv", "han.csv", "public-hosts.txt")) {
            text.append(String.join("\n", Resources.lines(data)));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    NameIndex names() {
        return names;
    }

    IdentifierIndex identifiers() {
        return identifiers;
    }
}
