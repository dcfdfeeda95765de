package io.countercheck.lists.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.PartyAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetRegisterTest {

    @TempDir
    private Path home;

    private static Target heron() {
        return new Target(
                "Blue Heron \"Trading\"\u202E",
                Target.Role.STOREFRONT,
                "press release 12",
                "site closed",
                LocalDate.of(2026, 1, 1),
                "CN",
                Map.of(PartyAttribute.PHONE, List.of("+86 755 8812 4567", "+86 755 8812 4568")));
    }

    @Test
    void whatWasEnteredIsReadBack() {
        TargetRegister register = TargetRegister.at(home.resolve("new"));
        assertThat(register.targets()).isEmpty();
        assertThat(register.digest()).isEmpty();

        register.add(heron());

        assertThat(register.targets()).containsExactly(heron());
        assertThat(register.named(heron().name())).contains(heron());
        assertThat(register.digest()).hasSize(64);
    }

    @Test
    void aNameIsEnteredOnce() {
        TargetRegister register = TargetRegister.at(home);
        register.add(heron());

        assertThatThrownBy(() -> register.add(heron()))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.OPTION_INVALID));
    }

    @Test
    void aTargetIsLookedForAgainAfterThirtyNinetyAndAHundredAndEightyDays() {
        TargetRegister register = TargetRegister.at(home);
        register.add(heron());
        String digest = register.digest();

        assertThat(register.due(LocalDate.of(2026, 1, 30))).isEmpty();
        assertThat(register.due(LocalDate.of(2026, 1, 31)))
                .extracting(TargetRegister.Due::days)
                .containsExactly(30);

        register.add(new TargetCheck(heron().name(), LocalDate.of(2026, 2, 2), false, "nothing"));
        assertThat(register.due(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(register.due(LocalDate.of(2026, 4, 1)))
                .extracting(TargetRegister.Due::days)
                .containsExactly(90);

        register.add(new TargetCheck(heron().name(), LocalDate.of(2026, 7, 1), true, ""));
        assertThat(register.due(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(register.checks(heron())).hasSize(2);
        assertThat(register.digest()).as("checks decide no verdict").isEqualTo(digest);
    }

    @Test
    void aLineCutOffByACrashIsLeftOutAndWrittenOver() throws IOException {
        TargetRegister register = TargetRegister.at(home);
        register.add(heron());
        Path file = home.resolve(TargetRegister.FILE);
        Files.writeString(file, "{\"kind\":\"tar", StandardOpenOption.APPEND);

        assertThat(register.targets()).hasSize(1);
        register.add(new TargetCheck(heron().name(), LocalDate.of(2026, 2, 2), false, ""));

        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(register.checks(heron())).hasSize(1);
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Files.writeString(home.resolve(TargetRegister.FILE), "{\"kind\":\"target\",\"name\":\"x\"}\n");

        assertThatThrownBy(() -> TargetRegister.at(home).targets())
                .isInstanceOf(Fault.class)
                .hasMessageContaining("line 1");
    }
}
