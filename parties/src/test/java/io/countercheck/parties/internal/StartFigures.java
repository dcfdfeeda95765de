package io.countercheck.parties.internal;

import io.countercheck.lists.ListStore;
import io.countercheck.lists.PartyList;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import io.countercheck.parties.PartyMatcher;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Prints what a start with OFAC 2021 and the CSL costs. Run twice with the same directory: the first run installs the
 * lists and compiles the index, the second shows a start from what is kept.
 */
final class StartFigures {

    private StartFigures() {}

    public static void main(String[] args) {
        Path home = Path.of(args[0]);
        ListStore store = ListStore.at(home);
        if (store.installed().isEmpty()) {
            step("add OFAC", () -> add(store, "ofac_sdn_2021-07.csv"));
            step("add CSL", () -> add(store, "us_csl_2022-05.csv"));
        }
        step("installed()", store::installed);
        List<PartyList> lists = step("load()", store::load);
        PartyMatcher matcher = step("open()", () -> PartyMatcher.open(lists, home));
        step("first match", () -> matcher.match(Party.named(PartyRole.CONSIGNEE, "Mahan Air Cargo Ltd")));
    }

    private static Object add(ListStore store, String file) {
        return store.add(SharedData.file("data/parties/" + file), null, LocalDate.of(2026, 5, 10));
    }

    private interface Step<T> {
        T run();
    }

    private static <T> T step(String name, Step<T> step) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        T result = step.run();
        System.out.printf(
                Locale.ROOT,
                "%-12s %4d ms processor, %4d ms clock%n",
                name,
                (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000,
                (System.nanoTime() - wall) / 1_000_000);
        return result;
    }
}
