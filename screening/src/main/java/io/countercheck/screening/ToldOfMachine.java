package io.countercheck.screening;

import io.countercheck.duties.Particular;
import io.countercheck.goods.machines.MachineFacts;
import io.countercheck.model.GoodsItem;
import java.util.EnumSet;
import java.util.Set;

/** What an order tells of a machine or part, of what forms ask. */
final class ToldOfMachine {

    private ToldOfMachine() {}

    static Set<Particular> of(GoodsItem item, MachineFacts facts) {
        EnumSet<Particular> told = EnumSet.noneOf(Particular.class);
        addIf(told, !facts.purpose().isEmpty(), Particular.PURPOSE);
        addIf(told, item.movement().day().isPresent(), Particular.DAY);
        addIf(told, !facts.make().isEmpty(), Particular.MAKE);
        addIf(told, !facts.model().isEmpty(), Particular.MODEL);
        addIf(told, !facts.serial().isEmpty(), Particular.SERIAL);
        addIf(told, facts.drive() != MachineFacts.Drive.UNKNOWN, Particular.DRIVE);
        return told;
    }

    private static void addIf(Set<Particular> told, boolean said, Particular particular) {
        if (said) {
            told.add(particular);
        }
    }
}
