package io.countercheck.bench.month;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** The customers of the house, made up from syllables: firms of the Union, American firms, and a few abroad. */
final class Buyers {

    private static final int IN_THE_UNION = 240;
    private static final int AMERICAN = 60;

    private static final List<String> SYLLABLES = List.of(
            "ba", "lo", "mer", "tan", "vi", "ko", "sel", "ru", "dan", "mi", "nor", "pa", "gel", "ti", "os", "ka", "len",
            "fu", "zor", "bri", "che", "dal", "ev", "hol", "ji", "qua", "stre", "wen", "yu", "xin");
    private static final List<String> TRADES = List.of(
            "Lackfabrik",
            "Galvanik",
            "Wasserwerke",
            "Kosmetik",
            "Druckfarben",
            "Klebstoffe",
            "Lebensmittel",
            "Textilveredlung",
            "Metallbau",
            "Pharma");
    private static final List<String> AMERICAN_TRADES =
            List.of("Coatings", "Plating", "Adhesives", "Composites", "Printing", "Laboratories", "Foods", "Plastics");
    private static final List<String> UNION =
            List.of("DE", "DE", "DE", "DE", "DE", "DE", "FR", "NL", "BE", "AT", "IT", "PL", "CZ");
    private static final List<String> TOWNS =
            List.of("Köln", "Neuss", "Krefeld", "Lille", "Venlo", "Gent", "Linz", "Bergamo", "Opole", "Brno");
    private static final List<String> AMERICAN_TOWNS =
            List.of("Baltimore MD", "Dayton OH", "Erie PA", "Camden NJ", "Akron OH", "Dover DE");
    private static final List<String> STREETS =
            List.of("Industriestraße", "Hafenweg", "Am Werk", "Rue du Port", "Kanaalweg", "Via Roma", "Fabryczna");
    private static final List<String> AMERICAN_STREETS =
            List.of("Commerce Drive", "Foundry Road", "Mill Street", "Industrial Parkway", "Depot Avenue");

    private final Random random;
    private final Set<String> names = new HashSet<>();

    /** Firms of the Union. */
    final List<Buyer> union = new ArrayList<>();

    /** American firms. */
    final List<Buyer> american = new ArrayList<>();

    /** Users of permanganate and acetic anhydride, who give a declaration every year. */
    final List<Buyer> declared;

    Buyers(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < IN_THE_UNION; i++) {
            union.add(firm(TRADES, UNION, STREETS, TOWNS, List.of("GmbH", "B.V.", "S.r.l.", "AG", "KG")));
        }
        for (int i = 0; i < AMERICAN; i++) {
            american.add(firm(
                    AMERICAN_TRADES, List.of("US"), AMERICAN_STREETS, AMERICAN_TOWNS, List.of("Inc", "LLC", "Corp")));
        }
        declared =
                union.stream().filter(b -> b.country().equals("DE")).limit(12).toList();
    }

    static Buyer abroad(String name, String address, String country, String business) {
        String domain = name.toLowerCase(Locale.ROOT).split(" ")[0] + ".example";
        return new Buyer(name, address, country, domain, business);
    }

    private Buyer firm(
            List<String> trades, List<String> countries, List<String> streets, List<String> towns, List<String> forms) {
        String word = word();
        while (!names.add(word)) {
            word = word();
        }
        String business = pick(trades);
        return new Buyer(
                word + " " + business + " Example " + pick(forms),
                pick(streets) + " " + (1 + random.nextInt(180)) + ", " + pick(towns),
                pick(countries),
                word.toLowerCase(Locale.ROOT) + ".example",
                business);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(pick(SYLLABLES));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
