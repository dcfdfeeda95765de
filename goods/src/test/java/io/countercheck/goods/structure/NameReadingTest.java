package io.countercheck.goods.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The bounds on reading names, with grammars that misbehave. */
class NameReadingTest {

    private static final NameStructure METHANE = new NameStructure(Optional.of("C"), List.of());

    @Test
    void aNameThatTakesForeverIsGivenUpAndTheNextIsRead() {
        AtomicBoolean stop = new AtomicBoolean();
        NameReading reading = new NameReading(name -> {
            while (name.startsWith("slow") && !stop.get()) {
                Thread.onSpinWait();
            }
            return METHANE;
        });

        assertThat(reading.read("slow").warnings()).isEqualTo(List.of("not read: it takes too long"));
        assertThat(reading.read("methane")).isEqualTo(METHANE);

        stop.set(true);
    }

    @Test
    void whileTooManyReadingsStillRunNoOtherIsBegunAndLaterItIs() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        NameReading reading = new NameReading(name -> {
            while (name.startsWith("slow") && !stop.get()) {
                Thread.onSpinWait();
            }
            return METHANE;
        });
        for (int i = 0; i < NameReading.MOST_LOST_THREADS; i++) {
            assertThat(reading.read("slow" + i).smiles()).isEmpty();
        }

        assertThat(reading.read("methane").warnings()).isEqualTo(List.of("not read: too many names take too long"));

        stop.set(true);
        NameStructure later = reading.read("methane");
        for (int i = 0; i < 200 && later.smiles().isEmpty(); i++) {
            Thread.sleep(50);
            later = reading.read("methane");
        }
        assertThat(later).isEqualTo(METHANE);
    }

    @Test
    void aGrammarThatOverflowsTheStackHasNotReadTheName() {
        NameReading reading = new NameReading(name -> {
            throw new StackOverflowError();
        });

        assertThat(reading.read("((((")).isEqualTo(NameStructure.unreadable("not a systematic name"));
    }

    @Test
    void theSameNameIsReadOnce() {
        AtomicInteger readings = new AtomicInteger();
        NameReading reading = new NameReading(name -> {
            readings.incrementAndGet();
            return METHANE;
        });

        assertThat(reading.read("methane")).isEqualTo(reading.read(" methane "));
        assertThat(readings).hasValue(1);
    }

    @Test
    void noMoreThanTheLatestReadingsAreKept() {
        AtomicInteger readings = new AtomicInteger();
        NameReading reading = new NameReading(name -> {
            readings.incrementAndGet();
            return METHANE;
        });

        reading.read("first");
        for (int i = 0; i < NameReading.MOST_KEPT; i++) {
            reading.read("name " + i);
        }
        reading.read("first");

        assertThat(readings).hasValue(NameReading.MOST_KEPT + 2);
    }
}
