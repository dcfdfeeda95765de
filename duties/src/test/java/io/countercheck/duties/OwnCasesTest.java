package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases written from the citations: {@code cases.csv} beside this class says why each is decided so. */
class OwnCasesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void isDecidedAsTheCitationSays(String id, String why, NamedCsvRecord r) {
        Lines line = Lines.line()
                .order(id)
                .route(r.getField("from"), r.getField("to"))
                .on(r.getField("day"))
                .described(r.getField("description"))
                .inForm(r.getField("form"))
                .listed(r.getField("listings").split("\\|"));
        if (!r.getField("amount").isEmpty()) {
            line.weighing(r.getField("amount"), Unit.valueOf(r.getField("unit").toUpperCase(Locale.ROOT)));
        }
        if (!r.getField("content").isEmpty()) {
            line.content(r.getField("content"));
        }

        Verdict verdict = line.judged();

        assertThat(verdict.goods().id()).as(verdict.toString()).isEqualTo(r.getField("status"));
        assertThat(verdict.disposition())
                .as(verdict.reasons().toString())
                .isEqualTo(Disposition.valueOf(r.getField("disposition")));
        List<String> ids = verdict.duties().stream().map(DutyOwed::id).toList();
        assertThat(without(parts(r, "open"), in(verdict, DutyState.OPEN)))
                .as("open: " + ids)
                .isEmpty();
        assertThat(without(parts(r, "depends"), in(verdict, DutyState.DEPENDS)))
                .as("depends: " + ids)
                .isEmpty();
        assertThat(parts(r, "absent")).as("absent").noneMatch(ids::contains);
    }

    private static List<String> without(List<String> expected, List<String> there) {
        return expected.stream().filter(id -> !there.contains(id)).toList();
    }

    private static List<String> in(Verdict verdict, DutyState state) {
        return verdict.duties().stream()
                .filter(d -> d.state() == state)
                .map(DutyOwed::id)
                .toList();
    }

    private static List<String> parts(NamedCsvRecord r, String column) {
        String value = r.getField(column);
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\|"));
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = OwnCasesTest.class.getResourceAsStream("cases.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream()
                    .map(r -> arguments(r.getField("case"), r.getField("why"), r))
                    .toList()
                    .stream();
        }
    }
}
