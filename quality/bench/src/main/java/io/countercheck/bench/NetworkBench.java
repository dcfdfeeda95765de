package io.countercheck.bench;

import io.countercheck.intake.Entry;
import io.countercheck.intake.IntakeOptions;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.TracedName;
import io.countercheck.parties.network.NetworkBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Prints how well planted companies are found, and how long it takes: the table of docs/network.md. */
final class NetworkBench {

    private static final long FIRST_SEED = 20270107;

    private NetworkBench() {}

    /** @param args nothing for the table, or a file to write the orders of the first seed to */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            NetworkGenerator.write(Path.of(args[0]), 1_000, 150, 25, FIRST_SEED);
            return;
        }
        System.out.println(
                "| orders | ordinary | planted | seed | pairs | recall | precision | companies torn | glued | hubs | CPU seconds | heap MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        measure(2_000, 300, 60, FIRST_SEED);
        measure(2_000, 300, 60, FIRST_SEED + 1);
        measure(2_000, 300, 60, FIRST_SEED + 2);
        measure(20_000, 3_000, 600, FIRST_SEED + 3);
        measure(100_000, 5_000, 1_000, FIRST_SEED + 4);
        measure(100_000, 60_000, 4_000, FIRST_SEED + 5);
    }

    private static void measure(int orders, int ordinary, int planted, long seed) throws IOException {
        Path file = Files.createTempFile("countercheck-network-", ".csv");
        try {
            NetworkGenerator.Made made = NetworkGenerator.write(file, orders, ordinary, planted, seed);
            long start = cpu();
            Network network = network(file);
            double seconds = (cpu() - start) / 1e9;
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
            Pairs pairs = Pairs.of(network, made.truth());
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %d | %,d | %.3f | %.3f | %d | %d | %d | %.1f | %d |%n",
                    orders,
                    ordinary,
                    planted,
                    seed,
                    pairs.wanted,
                    pairs.wanted == 0 ? 1 : (double) pairs.right / pairs.wanted,
                    pairs.told == 0 ? 1 : (double) pairs.right / pairs.told,
                    pairs.torn,
                    pairs.glued,
                    network.hubs().size(),
                    seconds,
                    heap);
        } finally {
            Files.delete(file);
        }
    }

    /** Of this thread: the machine may be busy with other things. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Network network(Path file) {
        NetworkBuilder builder = new NetworkBuilder();
        try (OrderFile orders = OrderFile.open(file, IntakeOptions.DEFAULT);
                Stream<Entry> entries = orders.read()) {
            builder.file("orders");
            entries.forEach(e -> {
                if (e instanceof Entry.Accepted accepted) {
                    builder.add(accepted.consignment());
                }
            });
        }
        return builder.build();
    }

    /** Pairs of written names of one company: how many there are, how many were told, how many of those are right. */
    private static final class Pairs {
        long wanted;
        long told;
        long right;
        int torn;
        int glued;

        static Pairs of(Network network, Map<String, Integer> truth) {
            Map<String, String> found = new HashMap<>();
            for (Company company : network.companies()) {
                for (TracedName name : company.names()) {
                    name.spellings().forEach(s -> found.put(s, company.id()));
                }
            }
            Map<Integer, Map<String, Long>> byTruth = new HashMap<>();
            Map<String, Map<Integer, Long>> byFound = new HashMap<>();
            truth.forEach((name, company) -> {
                String id = found.get(name);
                if (id != null) {
                    byTruth.computeIfAbsent(company, c -> new HashMap<>()).merge(id, 1L, Long::sum);
                    byFound.computeIfAbsent(id, c -> new HashMap<>()).merge(company, 1L, Long::sum);
                }
            });
            Pairs pairs = new Pairs();
            for (Map<String, Long> parts : byTruth.values()) {
                long all = parts.values().stream().mapToLong(n -> n).sum();
                pairs.wanted += pairs(List.of(all));
                pairs.right += pairs(parts.values());
                pairs.torn += parts.size() > 1 ? 1 : 0;
            }
            for (Map<Integer, Long> parts : byFound.values()) {
                pairs.told +=
                        pairs(List.of(parts.values().stream().mapToLong(n -> n).sum()));
                pairs.glued += parts.size() > 1 ? 1 : 0;
            }
            return pairs;
        }

        private static long pairs(Collection<Long> sizes) {
            return sizes.stream().mapToLong(n -> n * (n - 1) / 2).sum();
        }
    }
}
