package io.countercheck.duties.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Movement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's file: who screens, from where, in which part. */
class OperatorFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

    @TempDir
    private Path directory;

    @Test
    void aFirmInTwoCountriesWithAPartForEachOrder() {
        Operator operator = read("""
                        name = "Example Chemie GmbH"
                        also = "Example Chemie"
                        role = ["exporter"]

                        [[establishment]]
                        country = "de"
                        [[establishment]]
                        country = "NL"
                        name = "Rotterdam"

                        [roles]
                        "PO-7" = ["broker", "carrier"]
                        """).operator();

        assertThat(operator.names()).containsExactly("Example Chemie GmbH", "Example Chemie");
        assertThat(operator.countries()).containsExactly("DE", "NL");
        assertThat(operator.rolesIn("PO-1", Movement.of("US", "MX", DAY))).containsExactly(OperatorRole.EXPORTER);
        assertThat(operator.rolesIn("PO-7", Movement.of("US", "MX", DAY)))
                .containsExactlyInAnyOrder(OperatorRole.BROKER, OperatorRole.CARRIER);
    }

    @Test
    void withoutARoleItsPartFollowsFromTheRoute() {
        Operator operator = read("name = \"Example Chemie GmbH\"\n[[establishment]]\ncountry = \"DE\"\n")
                .operator();

        assertThat(operator.rolesIn("", Movement.of("DE", "BR", DAY))).containsExactly(OperatorRole.EXPORTER);
        assertThat(operator.rolesIn("", Movement.of("CN", "DE", DAY))).containsExactly(OperatorRole.IMPORTER);
        assertThat(operator.rolesIn("", Movement.of("CN", "BR", DAY))).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceWithItsLine() {
        Fault fault = catchThrowableOfType(Fault.class, () -> read("""
                        nam = "Example"
                        role = "shipper"
                        [[establishment]]
                        country = "Germany"
                        """));

        assertThat(fault.code()).isEqualTo(ErrorCode.PAPERS_BROKEN);
        assertThat(fault)
                .hasMessageContaining("4 problems")
                .hasMessageContaining("lacks name")
                .hasMessageContaining("line 1, nam: is not known here")
                .hasMessageContaining("line 2, role: \"shipper\" is no role")
                .hasMessageContaining("line 4, establishment 1, country: \"GERMANY\" is no country");
    }

    @Test
    void whatIsNoTomlIsSaidWithItsLine() {
        Fault fault = catchThrowableOfType(Fault.class, () -> read("name = \"Example\"\nthis is prose\n"));

        assertThat(fault).hasMessageContaining("line 2");
    }

    private OperatorFile read(String text) {
        try {
            return OperatorFile.read(Files.writeString(directory.resolve("operator.toml"), text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
