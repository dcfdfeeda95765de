package io.countercheck.parties.decisions;

import io.countercheck.lists.ListedParty;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.LineLog;
import io.countercheck.model.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decisions that are kept under {@code <home>/party-decisions.ndjson}, one a line, in the order in which they were
 * taken. The file is only ever appended to, so that the first so many lines of it are what an earlier run used.
 * Immutable and safe to share between threads.
 */
public final class DecidedPairs {

    /** No decision at all. */
    public static final DecidedPairs NONE = new DecidedPairs(List.of(), "");

    private static final String FILE = "party-decisions.ndjson";

    private final List<PairDecision> decisions;
    private final String digest;
    private final Map<String, Map<String, PairDecision>> standing = new HashMap<>();

    private DecidedPairs(List<PairDecision> decisions, String digest) {
        this.decisions = List.copyOf(decisions);
        this.digest = digest;
        for (PairDecision decision : decisions) {
            // The last word on a pair counts.
            standing.computeIfAbsent(decision.entityId(), e -> new HashMap<>())
                    .put(key(decision.partyDigest(), decision.entryDigest()), decision);
        }
    }

    /**
     * All decisions kept in that home; none when nothing was ever decided.
     *
     * @throws Fault RESULT_BROKEN when the file cannot be read or a line of it is no decision
     */
    public static DecidedPairs in(Path home) {
        return first(home, Integer.MAX_VALUE);
    }

    /**
     * The first decisions kept in that home, as many as an earlier run used; fewer when there are not so many.
     *
     * @throws Fault as {@link #in}
     */
    public static DecidedPairs first(Path home, int count) {
        Path file = home.resolve(FILE);
        if (!Files.isRegularFile(file) || count == 0) {
            return NONE;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<PairDecision> decisions = new ArrayList<>();
            int from = 0;
            while (from < bytes.length && decisions.size() < count) {
                int end = from;
                while (end < bytes.length && bytes[end] != '\n') {
                    end++;
                }
                if (end == bytes.length) {
                    // Cut off by a crash, and never confirmed to anybody.
                    break;
                }
                try {
                    decisions.add(DecisionLine.read(Arrays.copyOfRange(bytes, from, end)));
                } catch (IOException | IllegalArgumentException | DateTimeException e) {
                    throw broken(file, decisions.size() + 1, e);
                }
                from = end + 1;
            }
            String digest = HexFormat.of().formatHex(PairDecision.sha256().digest(Arrays.copyOf(bytes, from)));
            return decisions.isEmpty() ? NONE : new DecidedPairs(decisions, digest);
        } catch (IOException e) {
            throw broken(file, 1, e);
        }
    }

    private static Fault broken(Path file, int line, Exception e) {
        return new Fault(
                ErrorCode.RESULT_BROKEN,
                file + " line " + line + " is no decision that was written whole",
                "take the line out; until then nobody can say which hits people decided on",
                e);
    }

    /**
     * Adds a decision to those kept in that home; when this returns it is on the disk.
     *
     * @throws Fault OUTPUT_NOT_WRITABLE
     */
    public static void append(Path home, PairDecision decision) {
        Path file = home.resolve(FILE);
        try {
            Files.createDirectories(home);
            LineLog.append(file, DecisionLine.write(decision));
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.OUTPUT_NOT_WRITABLE,
                    "cannot write " + file + ": " + e.getMessage(),
                    "check its rights and the space left, or choose another directory with --home",
                    e);
        }
    }

    /**
     * The decision that this party is not that entry; empty when nobody decided so, when it was withdrawn, or when what
     * is given of the party, or what the list says of the entry, is no longer what it was then.
     */
    public Optional<PairDecision> on(Party party, ListedParty entry) {
        Map<String, PairDecision> ofEntry = standing.get(entry.entityId());
        if (ofEntry == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(ofEntry.get(key(PairDecision.digest(party), entry.contentDigest())))
                .filter(d -> d.kind() == PairDecision.Kind.NOT_SAME);
    }

    /** Every decision, withdrawn ones too, in the order in which they were taken. */
    public List<PairDecision> all() {
        return decisions;
    }

    /** SHA-256 over the lines of these decisions, hex; empty when there are none. */
    public String digest() {
        return digest;
    }

    private static String key(String party, String entry) {
        return party + ' ' + entry;
    }
}
