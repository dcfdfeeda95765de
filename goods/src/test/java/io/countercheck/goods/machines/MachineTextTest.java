package io.countercheck.goods.machines;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.InForce;
import io.countercheck.controls.Law;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The lines of quality/corpus/machine_text.csv: how many machines and parts are found, and how many innocents stay out. */
class MachineTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final GoodsRecogniser goods = GoodsRecogniser.of(Law.shipped());

    private int alerts;
    private int rightAlerts;
    private int meant;
    private int found;
    private int rows;
    private int rightKinds;

    @Test
    void machinesAreFoundAndInnocentsStayOut() throws IOException {
        Path corpus = Path.of(System.getProperty("countercheck.root", "..")).resolve("quality/corpus/machine_text.csv");
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(corpus)) {
            lines.forEach(this::count);
        }
        System.out.printf(
                Locale.ROOT,
                "machine_text: %d rows, alerts right %d of %d, found %d of %d, machine told from part %d of %d%n",
                rows,
                rightAlerts,
                alerts,
                found,
                meant,
                rightKinds,
                rows);

        assertThat(rightAlerts).as("alerts that are right").isGreaterThanOrEqualTo((int) Math.ceil(0.97 * alerts));
        assertThat(found).as("machines and parts that are found").isGreaterThanOrEqualTo((int) Math.ceil(0.97 * meant));
        assertThat(rightKinds).as("machine told from part").isGreaterThanOrEqualTo((int) Math.ceil(0.97 * rows));
    }

    private void count(NamedCsvRecord line) {
        List<Mention> mentions = goods.readText(line.getField("text")).mentions().stream()
                .filter(m -> m.hits().stream().anyMatch(MachineTextTest::inForce))
                .toList();
        boolean meansOne = !line.getField("label").equals("none");
        boolean sure = mentions.stream()
                .flatMap(m -> m.hits().stream())
                .anyMatch(h -> inForce(h)
                        && h.strength() == Strength.CERTAIN
                        && h.listing().binding().isLaw());
        boolean part = line.getField("kind").endsWith("part");
        rows++;
        meant += meansOne ? 1 : 0;
        alerts += mentions.isEmpty() ? 0 : 1;
        rightAlerts += !mentions.isEmpty() && meansOne ? 1 : 0;
        found += meansOne && !mentions.isEmpty() ? 1 : 0;
        boolean rightKind = mentions.isEmpty()
                ? !meansOne
                : meansOne && mentions.get(0).kind() == (part ? Kind.MACHINE_PART : Kind.MACHINE);
        rightKinds += rightKind ? 1 : 0;
        if (!meansOne) {
            assertThat(sure).as(line.getField("text")).isFalse();
        }
    }

    private static boolean inForce(ListingHit hit) {
        return hit.listing().period().at(DAY) != InForce.NO;
    }
}
