package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedAddress;
import io.countercheck.lists.ListedParty.ListedDetail;
import io.countercheck.lists.ListedParty.ListedIdentifier;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A party while a reader gathers what a record says of it. What is empty is left out; names are kept once. */
final class PartyDraft {

    private final String list;
    private final String id;
    private final Type type;
    private final CountryNames countries;
    private final List<ListedName> names = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private final List<ListedAddress> addresses = new ArrayList<>();
    private final List<ListedIdentifier> identifiers = new ArrayList<>();
    private final List<ListedDetail> details = new ArrayList<>();
    private final Set<String> citations = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    PartyDraft(String list, String id, Type type, CountryNames countries) {
        this.list = list;
        this.id = id;
        this.type = type;
        this.countries = countries;
    }

    /** A primary name goes before all others, whenever it comes. */
    void name(String text, NameKind kind, boolean weak) {
        String plain = text.strip();
        if (plain.isEmpty() || !known.add(plain)) {
            return;
        }
        ListedName name = new ListedName(plain, kind, weak);
        boolean first = kind == NameKind.PRIMARY && names.stream().noneMatch(n -> n.kind() == NameKind.PRIMARY);
        names.add(first ? 0 : names.size(), name);
    }

    boolean hasName() {
        return !names.isEmpty();
    }

    void programme(String text) {
        if (!text.isBlank()) {
            programmes.add(text.strip());
        }
    }

    /** @param country name or code of the country, which also ends the text where it is given */
    void address(String text, String city, String country) {
        List<String> parts = new ArrayList<>(List.of(text.strip(), country.strip()));
        parts.removeIf(String::isEmpty);
        if (!parts.isEmpty()) {
            addresses.add(new ListedAddress(String.join(", ", parts), city.strip(), countries.code(country)));
        }
    }

    void identifier(String kind, String value, String country) {
        if (!value.isBlank()) {
            identifiers.add(new ListedIdentifier(kind.strip(), value.strip(), countries.code(country)));
        }
    }

    /** As {@link #address}, for a list that repeats it in several rows. */
    void addressOnce(String text, String city, String country) {
        int before = addresses.size();
        address(text, city, country);
        if (addresses.size() > before && addresses.indexOf(addresses.get(before)) < before) {
            addresses.remove(before);
        }
    }

    void identifierOnce(String kind, String value) {
        if (!identifiers.contains(new ListedIdentifier(kind, value, ""))) {
            identifier(kind, value, "");
        }
    }

    void detailOnce(String kind, String value) {
        if (!details.contains(new ListedDetail(kind, value))) {
            detail(kind, value);
        }
    }

    void remarkOnce(String text) {
        if (!remarks.contains(text)) {
            remark(text);
        }
    }

    void detail(String kind, String value) {
        if (!value.isBlank()) {
            details.add(new ListedDetail(kind, value.strip()));
        }
    }

    void citation(String text) {
        if (!text.isBlank()) {
            citations.add(text.strip());
        }
    }

    void remark(String text) {
        if (!text.isBlank()) {
            remarks.add(text.strip());
        }
    }

    /** What OFAC says in its remarks is taken apart as well. */
    void ofacRemarks(String text) {
        Remarks said = Remarks.of(text, countries);
        said.names().forEach(n -> name(n.text(), n.kind(), n.weak()));
        identifiers.addAll(said.identifiers());
        details.addAll(said.details());
        remark(text);
    }

    ListedParty finish() {
        return new ListedParty(
                list,
                id,
                type,
                names,
                List.copyOf(programmes),
                addresses,
                identifiers,
                String.join("; ", citations),
                String.join("; ", remarks),
                details);
    }
}
