package io.countercheck.bench;

import com.ibm.icu.text.Transliterator;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedAddress;
import io.countercheck.lists.PartyList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/**
 * Names of listed companies as they may stand in an order: other seeds than the labelled queries have, and kinds of
 * noise that those do not have.
 */
final class MatchingGenerator {

    /** Party fields of EDIFACT and of many forms hold so many characters. */
    private static final int FIELD = 35;

    private static final String[] CITIES = {"SHENZHEN", "DUBAI", "ISTANBUL", "MERSIN", "TASHKENT", "PANAMA", "LAGOS"};

    private MatchingGenerator() {}

    /** As many queries of each kind as wanted, from organisations with Latin names; the same for the same seed. */
    static List<MatchingQuery> of(List<PartyList> lists, int each, long seed) {
        Random random = new Random(seed);
        List<ListedParty> companies = new ArrayList<>();
        for (PartyList list : lists) {
            list.parties().stream()
                    .filter(p -> p.type() == ListedParty.Type.ORGANISATION)
                    .forEach(companies::add);
        }
        Transliterator cyrillic = Transliterator.getInstance("Latin-Russian/BGN");
        TreeMap<String, Integer> made = new TreeMap<>();
        String[] kinds = {"branch", "address", "script", "truncated", "slip", "slips", "dropped", "joined"};
        List<MatchingQuery> queries = new ArrayList<>();
        for (int attempt = 0; attempt < each * 4000 && queries.size() < each * kinds.length; attempt++) {
            ListedParty party = companies.get(random.nextInt(companies.size()));
            ListedParty.ListedName listed =
                    party.names().get(random.nextInt(party.names().size()));
            String kind = kinds[random.nextInt(kinds.length)];
            String text = listed.weak() ? "" : perturbed(kind, listed.text(), party, cyrillic, random);
            if (!text.isEmpty() && made.getOrDefault(kind, 0) < each) {
                made.merge(kind, 1, Integer::sum);
                queries.add(new MatchingQuery(queries.size(), kind, text, party.sourceId()));
            }
        }
        return queries;
    }

    /** The name as written, or empty when that noise does not fit the name. */
    private static String perturbed(
            String kind, String name, ListedParty party, Transliterator cyrillic, Random random) {
        String[] words = name.split(" ", -1);
        switch (kind) {
            case "branch" -> {
                String city = CITIES[random.nextInt(CITIES.length)];
                String[] forms = {
                    " - %s BRANCH", " (%s BRANCH OFFICE)", ", BRANCH OFFICE %s", " %s REPRESENTATIVE OFFICE"
                };
                return name + String.format(Locale.ROOT, forms[random.nextInt(forms.length)], city);
            }
            case "address" -> {
                List<ListedAddress> full = party.addresses().stream()
                        .filter(a -> !a.city().isEmpty()
                                && a.text().length() > a.city().length() + 10)
                        .toList();
                return full.isEmpty()
                        ? ""
                        : name + ", " + full.get(random.nextInt(full.size())).text();
            }
            case "script" -> {
                boolean russian = party.addresses().stream()
                        .anyMatch(a -> a.country().equals("RU") || a.country().equals("BY"));
                return russian && words.length > 1 ? cyrillic.transliterate(name.toLowerCase(Locale.ROOT)) : "";
            }
            case "truncated" -> {
                return name.length() > FIELD ? name.substring(0, FIELD) : "";
            }
            case "slip" -> {
                return name.length() < 7 ? "" : slip(name, random);
            }
            case "slips" -> {
                return name.length() < 10 ? "" : slip(slip(name, random), random);
            }
            case "dropped" -> {
                if (words.length < 4) {
                    return "";
                }
                List<String> kept = new ArrayList<>(Arrays.asList(words));
                kept.remove(random.nextInt(kept.size()));
                return String.join(" ", kept);
            }
            default -> {
                int at = name.indexOf(' ', 3);
                return at < 0 ? "" : name.substring(0, at) + name.substring(at + 1);
            }
        }
    }

    /** A letter lost, doubled, exchanged for another or for its neighbour. */
    private static String slip(String text, Random random) {
        int at = 1 + random.nextInt(text.length() - 2);
        while (!Character.isLetter(text.charAt(at))) {
            at = 1 + random.nextInt(text.length() - 2);
        }
        StringBuilder out = new StringBuilder(text);
        switch (random.nextInt(4)) {
            case 0 -> out.deleteCharAt(at);
            case 1 -> out.insert(at, text.charAt(at));
            case 2 -> out.setCharAt(at, (char) ('A' + random.nextInt(26)));
            default -> {
                out.setCharAt(at, text.charAt(at - 1));
                out.setCharAt(at - 1, text.charAt(at));
            }
        }
        return out.toString();
    }
}
