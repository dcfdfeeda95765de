package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path home;

    private Path folder;
    private StoredVerdict held;

    @BeforeEach
    void screen() {
        folder = Orders.write(home.resolve("orders.countercheck"));
        held = ResultReader.open(folder).verdict(1).orElseThrow();
    }

    @Test
    void decisionsAreReadInTheOrderInWhichTheyWereMade() throws IOException {
        Decision stop = Decision.on(held, Decision.Kind.STOP, "Ana", NOON, "No licence on file.\n\"Called.\"");
        Decision release = Decision.on(held, Decision.Kind.RELEASE, "李明", NOON.plusSeconds(60), "许可证已核实");
        Decisions.append(folder, stop);
        Decisions.append(folder, release);

        assertThat(Decisions.read(folder)).containsExactly(stop, release);
        assertThat(Files.readAllLines(folder.resolve("decisions.ndjson")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"row\":1,\"decision\":\"stop\",\"who\":\"Ana\",\"when\":\"2026-11-25T12:00:00Z\"");
    }

    @Test
    void theDigestIsThatOfTheVerdictsLine() throws Exception {
        String line = Files.readAllLines(folder.resolve("verdicts.ndjson")).get(0);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));

        assertThat(held.digest()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(Decision.on(held, Decision.Kind.STOP, "Ana", NOON, "why").isOn(held))
                .isTrue();
        assertThat(Decision.on(held, Decision.Kind.STOP, "Ana", NOON, "why")
                        .isOn(ResultReader.open(folder).verdict(2).orElseThrow()))
                .isFalse();
    }

    @Test
    void nobodyHasDecidedYet() {
        assertThat(Decisions.read(folder)).isEmpty();
    }

    @Test
    void aLineThatACrashCutOffIsLeftOutAndTheNextDecisionIsWhole() throws IOException {
        Decision stop = Decision.on(held, Decision.Kind.STOP, "Ana", NOON, "No licence.");
        Decisions.append(folder, stop);
        Files.writeString(folder.resolve("decisions.ndjson"), "{\"row\":1,\"deci", StandardOpenOption.APPEND);
        assertThat(Decisions.read(folder)).containsExactly(stop);

        Decisions.append(folder, stop);
        assertThat(Decisions.read(folder)).containsExactly(stop, stop);
    }

    @Test
    void aDecisionWithoutGroundsIsNone() {
        assertThatThrownBy(() -> Decision.on(held, Decision.Kind.RELEASE, "Ana", NOON, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineThatIsNoDecisionIsNamed() throws IOException {
        Files.writeString(folder.resolve("decisions.ndjson"), "{\"row\":1}\n");
        assertThatThrownBy(() -> Decisions.read(folder))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.RESULT_BROKEN))
                .hasMessageContaining("line 1");
    }

    @Test
    void noDecisionWithoutAResult() {
        assertThatThrownBy(() -> Decisions.append(
                        home.resolve("nowhere"), Decision.on(held, Decision.Kind.STOP, "Ana", NOON, "why")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.RESULT_NOT_FOUND));
    }
}
