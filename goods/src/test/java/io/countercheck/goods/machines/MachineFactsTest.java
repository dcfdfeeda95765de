package io.countercheck.goods.machines;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.goods.machines.MachineFacts.Action;
import io.countercheck.goods.machines.MachineFacts.Drive;
import io.countercheck.goods.machines.MachineFacts.Operation;
import io.countercheck.goods.machines.MachineFacts.State;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MachineFactsTest {

    private static final Movement MOVEMENT = Movement.of("CN", "US", LocalDate.of(2026, 5, 10));

    private final MachineReader reader = MachineReader.of(Law.shipped());

    @Test
    void usedRotaryPressTellsStationsAndSerialNumber() {
        MachineFacts facts = facts("1X USED MANESTY ROTARY TABLET PRESS S/N 1234-B 16 STATIONS, auction");

        assertThat(facts.category()).isEqualTo(MachineCategory.MACHINE);
        assertThat(facts.sorts()).containsExactly(MachineSort.TABLETING);
        assertThat(facts.action()).isEqualTo(Action.ROTARY);
        assertThat(facts.stations()).hasValue(16);
        assertThat(facts.serial()).isEqualTo("1234-B");
        assertThat(facts.states()).containsExactly(State.USED, State.AUCTIONED);
    }

    @Test
    void designationIsTheModelAndGivesTheStations() {
        MachineFacts facts = facts("旋转式压片机 ZP-9 序列号:20190712");

        assertThat(facts.model()).isEqualTo("ZP-9");
        assertThat(facts.stations()).hasValue(9);
        assertThat(facts.serial()).isEqualTo("20190712");
    }

    @Test
    void makeAndModelAreReadBehindTheirWords() {
        MachineFacts facts = facts("tablet press, brand: Korsch, model XL100, serial no. 77/2001");

        assertThat(facts.make()).isEqualTo("Korsch");
        assertThat(facts.model()).isEqualTo("XL100");
        assertThat(facts.serial()).isEqualTo("77/2001");
    }

    @Test
    void germanAndRussianSerialNumbersAreRead() {
        assertThat(facts("Tablettenpresse Seriennummer 4711").serial()).isEqualTo("4711");
        assertThat(facts("таблеточный пресс, серийный номер 0815").serial()).isEqualTo("0815");
        assertThat(facts("comprimidora, número de serie A-99").serial()).isEqualTo("A-99");
    }

    @Test
    void handWorkedPressIsManual() {
        MachineFacts facts = facts("tablet press, manual");

        assertThat(facts.operation()).isEqualTo(Operation.MANUAL);
        assertThat(facts.drive()).isEqualTo(Drive.HAND);
    }

    @Test
    void fieldsOfTheirOwnComeBeforeTheText() {
        MachineFacts facts = reader.read(GoodsItem.of(
                        1,
                        MOVEMENT,
                        Map.of(
                                GoodsField.DESCRIPTION, "TDP-5 tablet press, electric",
                                GoodsField.MAKE, "Example Works",
                                GoodsField.MODEL, "TDP-5T",
                                GoodsField.SERIAL, "88",
                                GoodsField.END_USE, "pharmacy")))
                .facts()
                .orElseThrow();

        assertThat(facts.model()).isEqualTo("TDP-5T");
        assertThat(facts.make()).isEqualTo("Example Works");
        assertThat(facts.serial()).isEqualTo("88");
        assertThat(facts.purpose()).isEqualTo("pharmacy");
    }

    @Test
    void partsAreToldApart() {
        assertThat(facts("punch and die set for TDP-5 tablet press").parts()).containsExactly(Part.DIE, Part.PUNCH);
        assertThat(facts("gearbox and hopper for tablet press").parts()).containsExactly(Part.DRIVE, Part.FEEDER);
        assertThat(facts("main frame for rotary tablet press").parts()).containsExactly(Part.FRAME);
        assertThat(facts("tablet press").parts()).isEmpty();
    }

    @Test
    void punchesInAFrameMakeAMachine() {
        assertThat(Part.makeAMachine(Set.of(Part.PUNCH, Part.DIE, Part.FRAME))).isTrue();
        assertThat(Part.makeAMachine(Set.of(Part.PUNCH, Part.DIE, Part.FEEDER))).isFalse();
    }

    @Test
    void dieWithAMedicinesMarkIsARisk() {
        assertThat(facts("TDP 5 die, M 30").imprint()).isEqualTo("M30");
        assertThat(facts("xanax mold for pill press").imprint()).isEqualTo("XANAX");
        assertThat(facts("tablet press die, round 8 mm").imprint()).isEmpty();
        assertThat(facts("tablet press die, logo").imprint()).isEmpty();
    }

    @Test
    void lettersAndFiguresAreAMarkBesideAWordForIt() {
        assertThat(facts("tablet press die engraved AB 12").imprint()).isEqualTo("AB12");
        assertThat(facts("tablet press die, imprint XY77").imprint()).isEqualTo("XY77");
        assertThat(facts("压片机模具 刻字 AB12").imprint()).isEqualTo("AB12");
        assertThat(facts("TDP 5 die, engraved, EU B 19 mm").imprint()).isEmpty();
    }

    @Test
    void riskNamesTheMarkAndTheLaw() {
        GoodsItem die = GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, "xanax mold for pill press"));

        assertThat(reader.read(die).risks()).singleElement().satisfies(risk -> {
            assertThat(risk.code()).isEqualTo("imprint");
            assertThat(risk.name()).contains("XANAX");
            assertThat(risk.citation()).contains("843(a)(5)");
        });
    }

    @Test
    void whatOnlyHasToDoWithAMachineIsSaidToBeThat() {
        assertThat(aside("repair of tablet press")).startsWith("read as a service, not as a machine");
        assertThat(aside("poster of a tablet press")).startsWith("read as a book, picture or toy");
        assertThat(aside("lubricating oil for tablet press")).startsWith("read as something used with a machine");
        assertThat(aside("rotary tablet press")).isEmpty();
        assertThat(aside("acetone, 25 kg drum")).isEmpty();
    }

    private String aside(String description) {
        return reader.aside(GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, description)));
    }

    private MachineFacts facts(String description) {
        return reader.read(GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, description)))
                .facts()
                .orElseThrow();
    }
}
