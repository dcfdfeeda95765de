package io.countercheck.goods.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.Mention;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

    @Test
    void fourThreadsThatMeetAFreshReaderGetTheAnswersOfOne() throws InterruptedException, ExecutionException {
        List<String> structures = new ArrayList<>();
        for (Listing listing : Law.shipped().listings()) {
            if (!listing.smiles().isEmpty()) {
                structures.add(listing.smiles());
                structures.add(listing.smiles().replace("@", "") + ".Cl");
            }
        }
        List<List<Mention>> alone = readAll(Asked.READER, structures);
        StructureReader fresh = StructureReader.of(Law.shipped());

        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<List<Mention>>>> readings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            readings.add(threads.submit(() -> readAll(fresh, structures)));
        }
        threads.shutdown();

        for (Future<List<List<Mention>>> reading : readings) {
            assertThat(reading.get()).isEqualTo(alone);
        }
    }

    private static List<List<Mention>> readAll(StructureReader reader, List<String> structures) {
        List<List<Mention>> result = new ArrayList<>();
        for (String smiles : structures) {
            result.add(reader.read(
                    GoodsField.DESCRIPTION, null, smiles, smiles, "structure", List.of(), Strength.CERTAIN));
        }
        return result;
    }
}
