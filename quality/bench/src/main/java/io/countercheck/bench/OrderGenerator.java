package io.countercheck.bench;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.model.Kind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Writes an order file of any length to standard output, from a seed. Two kinds:
 *
 * <ul>
 *   <li>{@code distinct}: every description and every party name occurs once, so that nothing can be remembered;
 *   <li>{@code realistic}: a distributor's repeats: 400 articles and 300 customers, drawn after Zipf's law.
 * </ul>
 *
 * <p>Three per cent of the articles are listed substances by one of their names, one per cent machines; the others are
 * ordinary goods in four languages. Prints the seed and the counts of distinct texts and names to standard error.
 */
public final class OrderGenerator {

    private static final List<String> GOODS = List.of(
            "Ethyl acetate",
            "Butyl acetate",
            "Isopropanol",
            "Glycerine",
            "Citric acid anhydrous",
            "Sodium benzoate",
            "Titanium dioxide rutile",
            "Iron oxide red",
            "Epoxy resin",
            "Silica gel",
            "Lactose monohydrate",
            "Stainless steel bolts",
            "Nitrile gloves",
            "Erlenmeyerkolben",
            "Messzylinder",
            "Becherglas niedrige Form",
            "Rundkolben NS29",
            "Latexdispersion",
            "Wasserglas",
            "Kalziumkarbonat",
            "Resina alquídica",
            "Caolín calcinado",
            "Brochas planas",
            "Aceite de oliva",
            "Colorante textil",
            "柠檬酸",
            "葡萄糖酸钠",
            "聚丙烯颗粒",
            "硅胶干燥剂",
            "Tablet computer",
            "Pill box",
            "Hydraulic press",
            "Hole punch",
            "Cotton shirts",
            "Corrugated cartons",
            "Water treatment polymer",
            "Vacuum pump oil",
            "Laboratory balance",
            "Magnetic stirrer",
            "Soil sensor");
    private static final List<String> GRADES = List.of(
            "technical", "food grade", "pharma", "p.a.", "99 %", "99.5 %", "USP", "industrial", "reagent", "premium");
    private static final List<String> PACKS = List.of(
            "25 kg bag",
            "drum 180 kg",
            "IBC 1000 l",
            "4 x 5 l",
            "carton of 12",
            "bulk",
            "20-kg-Sack",
            "bidón 30 kg",
            "25公斤/袋");
    private static final List<String> SYLLABLES = List.of(
            "ba", "lo", "mer", "tan", "vi", "ko", "sel", "ru", "dan", "mi", "nor", "pa", "gel", "ti", "os", "ka", "len",
            "fu", "zor", "bri", "che", "dal", "ev", "hol", "ji", "qua", "stre", "wen", "yu", "xin");
    private static final List<String> TRADES = List.of(
            "Chemicals",
            "Trading",
            "Coatings",
            "Labs",
            "Pharma",
            "Industries",
            "Supplies",
            "Foods",
            "Textiles",
            "Metals");
    private static final List<String> FORMS =
            List.of("GmbH", "Ltd", "LLC", "S.A.", "B.V.", "Co., Ltd.", "Inc.", "S.r.l.", "Sp. z o.o.", "Pvt. Ltd.");
    private static final List<String> COUNTRIES =
            List.of("DE", "NL", "FR", "US", "CN", "BR", "MX", "CA", "GB", "IN", "JP", "ES");
    private static final int ARTICLES = 400;
    private static final int CUSTOMERS = 300;

    private final Random random;
    private final boolean distinct;
    private final List<Listing> substances;
    private final List<String> articles = new ArrayList<>();
    private final List<String> customers = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private long serial;

    private OrderGenerator(long seed, boolean distinct) {
        this.random = new Random(seed);
        this.distinct = distinct;
        this.substances = Law.shipped().listings().stream()
                .filter(l -> l.kind() == Kind.SUBSTANCE && l.binding().isLaw())
                .toList();
        if (!distinct) {
            for (int i = 0; i < ARTICLES; i++) {
                articles.add(description());
            }
            for (int i = 0; i < CUSTOMERS; i++) {
                customers.add(company());
            }
        }
    }

    public static void main(String[] args) throws IOException {
        long rows = 10_000;
        long seed = 1;
        String kind = "realistic";
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--rows" -> rows = Long.parseLong(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--kind" -> kind = args[i + 1];
                default -> throw new IllegalArgumentException("options: --rows N --seed N --kind distinct|realistic");
            }
        }
        OrderGenerator generator = new OrderGenerator(seed, kind.equals("distinct"));
        try (PrintWriter out = new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
            generator.write(rows, out);
        }
        PrintStream err = System.err;
        err.printf(
                Locale.ROOT,
                "%s, seed %d: %,d rows, %,d distinct descriptions, %,d distinct party names%n",
                kind,
                seed,
                rows,
                generator.texts.size(),
                generator.names.size());
    }

    private void write(long rows, PrintWriter out) {
        out.println("Order No,Line,Ship Date,Description,Quantity,Unit,Exporter,Exporter Country,Consignee,"
                + "Consignee Country,Notify Party");
        LocalDate first = LocalDate.of(2026, 1, 5);
        long written = 0;
        long order = 500_000;
        while (written < rows) {
            order++;
            String exporter = party();
            String exporterCountry = pick(COUNTRIES);
            String consignee = party();
            String consigneeCountry = pick(COUNTRIES);
            String notify = random.nextInt(4) == 0 ? party() : "";
            String day = first.plusDays(random.nextInt(300)).toString();
            int lines = Math.toIntExact(Math.min(rows - written, 1 + random.nextInt(3)));
            for (int line = 1; line <= lines; line++) {
                String text = distinct ? description() : articles.get(zipf(articles.size()));
                texts.add(text);
                out.println(String.join(
                        ",",
                        "B-" + order,
                        Integer.toString(line),
                        day,
                        quoted(text),
                        Integer.toString(1 + random.nextInt(2000)),
                        "kg",
                        quoted(exporter),
                        exporterCountry,
                        quoted(consignee),
                        consigneeCountry,
                        quoted(notify)));
            }
            written += lines;
        }
    }

    private String party() {
        String name = distinct ? company() : customers.get(zipf(customers.size()));
        names.add(name);
        return name;
    }

    private String description() {
        serial++;
        int draw = random.nextInt(100);
        if (draw < 3) {
            Listing listing = pick(substances);
            List<String> all = new ArrayList<>(listing.synonyms());
            all.add(listing.substance());
            return pick(all) + ", " + pick(PACKS) + ", lot " + serial;
        }
        if (draw < 4) {
            return pick(List.of("Rotary tablet press ZP-", "Capsule filling machine CF-", "压片机 ZP-")) + serial;
        }
        return pick(GOODS) + " " + pick(GRADES) + ", " + pick(PACKS) + ", lot " + serial;
    }

    private String company() {
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 2; word++) {
            int at = name.length();
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                name.append(pick(SYLLABLES));
            }
            name.setCharAt(at, Character.toUpperCase(name.charAt(at)));
            name.append(' ');
        }
        return name + pick(TRADES) + " " + pick(FORMS);
    }

    /** Zipf's law with exponent 1 by inversion of its continuous form: small ranks often, large ones seldom. */
    private int zipf(int size) {
        return Math.min(size - 1, (int) (Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
