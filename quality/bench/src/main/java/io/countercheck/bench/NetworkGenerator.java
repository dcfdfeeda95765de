package io.countercheck.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Orders with planted companies, from a seed: each planted company has two to five names that share one contact at a
 * time, in a chain, written in different ways; beside them ordinary companies, and what glues the wrong ones together:
 * forwarders whose desk stands in the consignee's field, business centres, public mail hosts, sellers who fill in their
 * own number for the buyer, names that nearly coincide.
 */
final class NetworkGenerator {

    static final List<String> HEADER = List.of(
            "Order No",
            "Order Date",
            "Description",
            "Exporter",
            "Exporter Country",
            "Exporter Phone",
            "Exporter Email",
            "Consignee",
            "Consignee Country",
            "Consignee Address",
            "Consignee Phone",
            "Consignee Email",
            "Consignee Website",
            "Consignee Tax ID",
            "Consignee Wallet",
            "Notify Party",
            "Notify Party Phone");

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
            List.of("GmbH", "Ltd", "LLC", "S.A.", "B.V.", "Co., Ltd.", "Inc.", "S.r.l.", "Pvt. Ltd.");
    private static final List<String> COUNTRIES = List.of("DE", "NL", "FR", "US", "CN", "BR", "MX", "GB", "IN", "ES");
    private static final Map<String, String> CODES = Map.of(
            "DE", "49", "NL", "31", "FR", "33", "US", "1", "CN", "86", "BR", "55", "MX", "52", "GB", "44", "IN", "91",
            "ES", "34");
    private static final List<String> CITIES = List.of(
            "Rotterdam", "Hamburg", "Lyon", "Chicago", "Shenzhen", "Santos", "Monterrey", "Leeds", "Pune", "Bilbao");
    private static final List<String> STREETS = List.of("Road", "Street", "Avenue", "Lane");
    private static final List<String> GOODS = List.of(
            "Ethyl acetate", "Citric acid", "Silica gel", "Nitrile gloves", "Lactose monohydrate", "Hydraulic press");
    private static final List<String> MAIL_HOSTS = List.of("gmail.com", "163.com", "outlook.com", "qq.com");

    private final Random random;
    private final Set<String> taken = new HashSet<>();
    /** The company of each written name; names of ordinary companies too. */
    private final Map<String, Integer> truth = new TreeMap<>();

    private final List<Trader> traders = new ArrayList<>();
    /** What the orders show of each trader; a link whose contact was never written down cannot be found. */
    private final Map<Trader, Set<String>> shown = new HashMap<>();

    /** The names of each planted company. */
    private final List<List<Trader>> plants = new ArrayList<>();

    private final List<String> desks = new ArrayList<>();
    private final List<String> centres = new ArrayList<>();
    private int companies;

    /** Who buys, under one name, in one stretch of time. */
    private record Trader(
            List<String> spellings,
            String country,
            String address,
            String phone,
            String email,
            String site,
            String identifier,
            String wallet,
            int fromDay,
            int toDay) {}

    private NetworkGenerator(long seed) {
        random = new Random(seed);
    }

    /** @param truth the company of every name in the file, as far as the orders show what its names share */
    record Made(Path file, Map<String, Integer> truth, int planted) {}

    /** Writes so many orders, of which a part is by planted companies. */
    static Made write(Path file, int orders, int ordinary, int planted, long seed) throws IOException {
        NetworkGenerator generator = new NetworkGenerator(seed);
        for (int i = 0; i < 6; i++) {
            generator.desks.add(generator.phone("NL"));
            generator.centres.add(generator.address());
        }
        for (int i = 0; i < planted; i++) {
            generator.plant();
        }
        for (int i = 0; i < ordinary; i++) {
            generator.ordinary();
        }
        generator.orders(file, orders);
        return new Made(file, generator.visibleTruth(), planted);
    }

    /** Names of a planted company are one as far as a chain of contacts that the orders show leads from one to the next. */
    private Map<String, Integer> visibleTruth() {
        Map<String, Integer> visible = new TreeMap<>(truth);
        for (List<Trader> names : plants) {
            int[] group = new int[names.size()];
            for (int i = 0; i < group.length; i++) {
                group[i] = companies++;
            }
            for (int i = 0; i < group.length; i++) {
                for (int j = 0; j < i; j++) {
                    Set<String> common = new HashSet<>(shown.getOrDefault(names.get(i), Set.of()));
                    common.retainAll(shown.getOrDefault(names.get(j), Set.of()));
                    int from = group[i];
                    int to = group[j];
                    for (int k = 0; k < group.length && !common.isEmpty(); k++) {
                        group[k] = group[k] == from ? to : group[k];
                    }
                }
            }
            for (int i = 0; i < group.length; i++) {
                int company = group[i];
                names.get(i).spellings().forEach(s -> visible.put(s, company));
            }
        }
        return visible;
    }

    private void plant() {
        int company = companies++;
        String country = pick(COUNTRIES);
        int names = 2 + random.nextInt(4);
        int day = random.nextInt(200);
        Trader before = trader(company, country, day, day + 60 + random.nextInt(120));
        traders.add(before);
        for (int i = 1; i < names; i++) {
            Trader fresh = trader(company, country, before.toDay() - 10, before.toDay() + 120);
            before = sharing(before, fresh, random.nextInt(6));
            traders.add(before);
        }
        plants.add(List.copyOf(traders.subList(traders.size() - names, traders.size())));
    }

    /** The new name with one contact of the old. */
    private static Trader sharing(Trader old, Trader fresh, int what) {
        String mail = what == 4 ? "sales" + fresh.email().substring(0, 3) + "@" + old.site() : fresh.email();
        return new Trader(
                fresh.spellings(),
                fresh.country(),
                what == 5 ? old.address() : fresh.address(),
                what == 0 ? old.phone() : fresh.phone(),
                what == 1 ? old.email() : mail,
                what == 4 ? old.site() : fresh.site(),
                what == 2 ? old.identifier() : fresh.identifier(),
                what == 3 ? old.wallet() : fresh.wallet(),
                fresh.fromDay(),
                fresh.toDay());
    }

    private void ordinary() {
        traders.add(trader(companies++, pick(COUNTRIES), 0, 700));
    }

    private Trader trader(int company, String country, int from, int to) {
        String own = word();
        String name = own + " " + (random.nextInt(3) == 0 ? word() + " " : "") + pick(TRADES);
        while (!taken.add(name)) {
            name = word() + " " + word() + " " + pick(TRADES);
        }
        String form = pick(FORMS);
        List<String> spellings =
                new ArrayList<>(List.of(name + " " + form, name.toUpperCase(Locale.ROOT) + " " + form));
        if (random.nextInt(4) == 0) {
            spellings.add(slip(name) + " " + form);
        }
        spellings.forEach(s -> truth.put(s, company));
        String site = own.toLowerCase(Locale.ROOT)
                + random.nextInt(100_000)
                + (random.nextBoolean() ? "-trade.com" : "-group.net");
        boolean publicMail = random.nextInt(3) == 0;
        String email =
                own.toLowerCase(Locale.ROOT) + random.nextInt(1_000_000) + "@" + (publicMail ? pick(MAIL_HOSTS) : site);
        return new Trader(
                spellings,
                country,
                address(),
                phone(country),
                email,
                site,
                CODES.getOrDefault(country, "1") + (100_000_000L + random.nextInt(900_000_000)),
                "T" + Long.toString(Math.abs(random.nextLong()), 36) + Long.toString(Math.abs(random.nextLong()), 36)
                        + "7Qx9aBcD",
                from,
                to);
    }

    private void orders(Path file, int count) throws IOException {
        List<String> exporters = new ArrayList<>();
        List<String> exporterPhones = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String name = word() + " " + word() + " Export GmbH";
            truth.put(name, companies++);
            exporters.add(name);
            exporterPhones.add(phone("DE"));
        }
        List<String> forwarders = new ArrayList<>();
        for (int i = 0; i < desks.size(); i++) {
            String name = word() + " " + word() + " Forwarding B.V.";
            truth.put(name, companies++);
            forwarders.add(name);
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", HEADER) + "\n");
            for (int i = 0; i < count; i++) {
                // Everybody buys once before anybody buys at random.
                Trader buyer = i < traders.size() ? traders.get(i) : traders.get(random.nextInt(traders.size()));
                int exporter = random.nextInt(exporters.size());
                int desk = random.nextInt(desks.size());
                LocalDate day = LocalDate.of(2025, 1, 1)
                        .plusDays(buyer.fromDay() + random.nextInt(Math.max(1, buyer.toDay() - buyer.fromDay())));
                int confusion = random.nextInt(60);
                String phone = confusion == 0
                        ? exporterPhones.get(exporter)
                        : confusion < 4 ? desks.get(desk) : written(buyer.phone());
                boolean forwarded = random.nextInt(3) == 0;
                boolean ownAddress = confusion < 4 || confusion >= 7;
                String givenPhone = random.nextInt(4) == 0 ? "" : phone;
                String email = random.nextInt(4) == 0 ? "" : buyer.email();
                String site = random.nextInt(3) == 0 ? buyer.site() : "";
                String identifier = random.nextInt(2) == 0 ? buyer.identifier() : "";
                String wallet = random.nextInt(2) == 0 ? buyer.wallet() : "";
                Set<String> seen = shown.computeIfAbsent(buyer, b -> new HashSet<>());
                seen.addAll(List.of(email, site, identifier, wallet, ownAddress ? buyer.address() : ""));
                seen.add(confusion >= 4 && !givenPhone.isEmpty() ? buyer.phone() : "");
                seen.add(email.endsWith(buyer.site()) ? buyer.site() : "");
                seen.remove("");
                line(
                        out,
                        "NG-" + (100_000 + i),
                        day.toString(),
                        pick(GOODS),
                        exporters.get(exporter),
                        "DE",
                        exporterPhones.get(exporter),
                        "",
                        pick(buyer.spellings()),
                        random.nextInt(8) == 0 ? "" : buyer.country(),
                        ownAddress ? buyer.address() : pick(centres),
                        givenPhone,
                        email,
                        site.isEmpty() ? "" : "www." + site,
                        identifier,
                        wallet,
                        forwarded ? forwarders.get(desk) : "",
                        forwarded ? desks.get(desk) : "");
            }
        }
    }

    private static void line(Writer out, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(cells[i].indexOf(',') >= 0 ? "\"" + cells[i] + "\"" : cells[i]);
        }
        out.write("\n");
    }

    private String phone(String country) {
        return "+" + CODES.getOrDefault(country, "1") + " " + (10 + random.nextInt(89)) + " "
                + (1_000_000 + random.nextInt(8_999_999));
    }

    /** The same number as somebody else types it. */
    private String written(String phone) {
        return switch (random.nextInt(3)) {
            case 0 -> phone.replace(" ", "-");
            case 1 -> phone.replace("+", "00");
            default -> phone;
        };
    }

    private String address() {
        return (1 + random.nextInt(400)) + " " + word() + " " + pick(STREETS) + ", Unit " + (1 + random.nextInt(60))
                + ", " + pick(CITIES);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(pick(SYLLABLES));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String slip(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        return name.substring(0, at) + name.substring(at + 1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
