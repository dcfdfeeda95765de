package io.countercheck.parties.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedIdentifier;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.PartyList;
import io.countercheck.model.Evidence;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.Strength;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.internal.Search.Candidate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matches parties by name and by identifier and puts both together. Thread-safe. */
public final class Matching {

    private static final int JUDGED_WITH_COUNTRY = 20;

    private final List<PartyList> lists;
    private final int[] firstParty;
    private final NameReader reader;
    private final IdentifierKeys keys;
    private final PartyIndex index;
    private final MatchModel model = MatchModel.shipped();
    private final ThreadLocal<Search> searches;

    private Matching(List<PartyList> lists, NameReader reader, IdentifierKeys keys, PartyIndex index) {
        this.lists = List.copyOf(lists);
        this.reader = reader;
        this.keys = keys;
        this.index = index;
        firstParty = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            firstParty[i + 1] = firstParty[i] + lists.get(i).parties().size();
        }
        searches = ThreadLocal.withInitial(() -> new Search(index.names(), reader, model));
    }

    /** Where parties are as likely, the order of the lists decides: it must not be that in which they were loaded. */
    private static List<PartyList> inOrder(List<PartyList> lists) {
        return lists.stream()
                .sorted(Comparator.comparing(PartyList::source).thenComparing(PartyList::digest))
                .toList();
    }

    public static Matching of(List<PartyList> loaded) {
        List<PartyList> lists = inOrder(loaded);
        NameReader reader = new NameReader();
        IdentifierKeys keys = IdentifierKeys.shipped();
        return new Matching(lists, reader, keys, PartyIndex.of(lists, reader, keys));
    }

    public static Matching compiled(List<PartyList> loaded, Path directory) {
        List<PartyList> lists = inOrder(loaded);
        NameReader reader = new NameReader();
        IdentifierKeys keys = IdentifierKeys.shipped();
        return new Matching(lists, reader, keys, PartyIndex.compiled(lists, directory, reader, keys));
    }

    public double alertBand() {
        return model.possible();
    }

    public List<PartyHit> alerts(Party party) {
        return find(party, Integer.MAX_VALUE, model.possible());
    }

    public List<PartyHit> ranked(Party party, int top) {
        return find(party, top, 0);
    }

    private List<PartyHit> find(Party party, int top, double least) {
        Map<String, PartyHit> best = new LinkedHashMap<>();
        byIdentifier(party, best);
        byName(party, top, least, best);
        List<PartyHit> hits = SharedNames.inOrder(List.copyOf(best.values()));
        return List.copyOf(hits.subList(0, Math.min(top, hits.size())));
    }

    private void byIdentifier(Party party, Map<String, PartyHit> best) {
        party.text().forEach((attribute, text) -> {
            for (String key : keys.written(attribute, text)) {
                index.identifiers().find(key, (number, at) -> {
                    ListedParty listed = listed(number);
                    ListedIdentifier identifier = listed.identifiers().get(at);
                    if (keys.listed(identifier.kind(), identifier.value()).contains(key)) {
                        PartyHit hit = identifierHit(party, attribute, text, key, number, identifier);
                        best.merge(listed.entityId(), hit, Matching::stronger);
                    }
                });
            }
        });
    }

    private PartyHit identifierHit(
            Party party, PartyAttribute attribute, String text, String key, int number, ListedIdentifier identifier) {
        ListedParty listed = listed(number);
        Strength strength = strength(attribute, key, identifier.kind());
        String step =
                "the list gives " + identifier.kind() + " " + identifier.value() + " for \"" + listed.name() + "\"";
        Evidence evidence = new Evidence(party.field(attribute), null, text, "identifier", List.of(step));
        return new PartyHit(listed, list(number), listed.name(), model.byIdentifier(strength), strength, evidence);
    }

    private static Strength strength(PartyAttribute attribute, String key, String kind) {
        String value = key.substring(key.indexOf(' ') + 1);
        if (key.startsWith("email") || key.startsWith("wallet")) {
            return Strength.CERTAIN;
        }
        if (key.startsWith("host")) {
            // A mailbox at a listed host is its customer's or its own.
            return attribute == PartyAttribute.WEBSITE ? Strength.CERTAIN : Strength.LIKELY;
        }
        if (key.startsWith("phone")) {
            return Strength.LIKELY;
        }
        boolean imo = kind.contains("imo") && value.length() >= 7;
        return imo || value.length() >= 8
                ? Strength.CERTAIN
                : value.length() == 7 ? Strength.LIKELY : Strength.POSSIBLE;
    }

    private void byName(Party party, int top, double least, Map<String, PartyHit> best) {
        byName(party, PartyAttribute.NAME, reader.read(party.name().orElse("")), top, least, best);
        String address = party.text().getOrDefault(PartyAttribute.ADDRESS, "");
        byName(party, PartyAttribute.ADDRESS, reader.readAddress(address), top, least, best);
    }

    private void byName(
            Party party,
            PartyAttribute attribute,
            List<ReadName> names,
            int top,
            double least,
            Map<String, PartyHit> best) {
        Search search = searches.get();
        for (ReadName read : names) {
            List<Candidate> candidates = search.find(read);
            int judged = Math.min(candidates.size(), Math.max(JUDGED_WITH_COUNTRY, Math.min(top, 200)));
            List<Candidate> wanted = new ArrayList<>();
            for (Candidate candidate : candidates.subList(0, judged)) {
                boolean counts = !read.doubtful() || candidate.exact() && candidate.own();
                if (counts && probability(candidate, party.country()) >= least) {
                    wanted.add(candidate);
                }
            }
            if (wanted.isEmpty()) {
                continue;
            }
            if (wanted.size() > top) {
                // Only what is asked for is explained; what is as likely as the last is kept until ids decide.
                wanted.sort(Comparator.comparingDouble((Candidate c) -> probability(c, party.country()))
                        .reversed());
                double last = probability(wanted.get(top - 1), party.country());
                wanted.removeIf(c -> probability(c, party.country()) < last);
            }
            WrittenName written = search.look(read);
            search.alignment().begin(written);
            for (Candidate candidate : wanted) {
                PartyHit hit = nameHit(party, attribute, read, written, search, candidate);
                best.merge(hit.party().entityId(), hit, Matching::stronger);
            }
        }
    }

    private PartyHit nameHit(
            Party party,
            PartyAttribute attribute,
            ReadName read,
            WrittenName written,
            Search search,
            Candidate candidate) {
        ListedParty listed = listed(candidate.party());
        ListedName name = listed.names().get(index.names().ordinal(candidate.name()));
        search.alignment().against(written, candidate.name());
        List<String> steps =
                new ArrayList<>(Explanation.steps(written, index.names(), search.alignment(), listed, name));
        countryStep(party.country(), listed, steps);
        double probability = probability(candidate, party.country());
        Strength band = model.band(probability);
        Strength strength = certain(candidate) ? Strength.CERTAIN : band == null ? Strength.POSSIBLE : band;
        Evidence evidence = new Evidence(party.field(attribute), read.span(), read.raw(), "name", List.copyOf(steps));
        return new PartyHit(listed, list(candidate.party()), name.text(), probability, strength, evidence);
    }

    /** An exact name is certain when it is no weak alias and says enough. */
    private boolean certain(Candidate candidate) {
        boolean notCompany =
                index.names().person(candidate.name()) || index.names().craft(candidate.name());
        return candidate.exact()
                && candidate.own()
                && !index.names().weak(candidate.name())
                && candidate.matchedBits() >= model.certainBits(!notCompany);
    }

    private double probability(Candidate candidate, String country) {
        double logOdds = candidate.logOdds();
        if (!country.isEmpty() && candidate.own()) {
            ListedParty listed = listed(candidate.party());
            boolean known =
                    listed.addresses().stream().anyMatch(a -> !a.country().isEmpty());
            boolean same = listed.addresses().stream().anyMatch(a -> a.country().equals(country));
            logOdds += !known ? 0 : same ? model.sameCountry() : model.otherCountry();
        }
        double probability = MatchModel.probability(logOdds);
        return certain(candidate) ? Math.max(probability, model.certain()) : probability;
    }

    private static void countryStep(String country, ListedParty listed, List<String> steps) {
        List<String> countries = listed.addresses().stream()
                .map(ListedParty.ListedAddress::country)
                .filter(c -> !c.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (!country.isEmpty() && !countries.isEmpty()) {
            boolean same = countries.contains(country);
            steps.add("country " + country + (same ? " fits" : " does not fit") + " the list's addresses: "
                    + String.join(", ", countries));
        }
    }

    /** The more probable of two hits on one party, with the other's reasons after its own. */
    private static PartyHit stronger(PartyHit a, PartyHit b) {
        PartyHit more = b.probability() > a.probability() ? b : a;
        PartyHit less = more == a ? b : a;
        if (more.evidence().method().equals(less.evidence().method())) {
            return more;
        }
        List<String> steps = new ArrayList<>(more.evidence().steps());
        steps.addAll(less.evidence().steps());
        Evidence e = more.evidence();
        Evidence both = new Evidence(e.field(), e.span(), e.matched(), e.method(), steps);
        return new PartyHit(more.party(), more.list(), more.matchedName(), more.probability(), more.strength(), both);
    }

    private int listOf(int party) {
        int list = 0;
        while (party >= firstParty[list + 1]) {
            list++;
        }
        return list;
    }

    private PartyList list(int party) {
        return lists.get(listOf(party));
    }

    private ListedParty listed(int party) {
        int list = listOf(party);
        return lists.get(list).parties().get(party - firstParty[list]);
    }
}
