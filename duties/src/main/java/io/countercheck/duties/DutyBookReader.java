package io.countercheck.duties;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.controls.Period;
import io.countercheck.controls.Threshold;
import io.countercheck.model.Confidence;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.PartyEffect;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads and checks the duty data. All problems are collected and reported at once: a deadline or condition that cannot
 * be read, a reference to nothing, a missing citation.
 */
final class DutyBookReader {

    private static final String LIST_NOT_HELD = "list-not-held";
    private static final Set<String> OWERS = Set.of(
            "importer", "exporter", "broker", "carrier", "manufacturer", "marketplace", "any-person", "government");
    private static final Set<String> MEETS = Set.of(
            "licence",
            "registration",
            "export-authorisation",
            "import-permit",
            "end-use-declaration",
            "transaction-id",
            "notification",
            "report",
            "record",
            "label",
            "none");

    private final DutyTables tables;
    private final Law law;
    private final Set<Duty.ListName> lists;
    private final Set<String> listingIds;
    private final List<String> problems = new ArrayList<>();

    private DutyBookReader(DutyTables tables, Law law) {
        this.tables = tables;
        this.law = law;
        this.lists = law.listings().stream()
                .map(l -> new Duty.ListName(l.regime(), l.list()))
                .collect(Collectors.toUnmodifiableSet());
        this.listingIds = law.listings().stream().map(Listing::id).collect(Collectors.toUnmodifiableSet());
    }

    static DutyBook readShipped(Law law) {
        return read(DutyTables.shipped(), law);
    }

    static DutyBook read(DutyTables tables, Law law) {
        return new DutyBookReader(tables, law).book();
    }

    private DutyBook book() {
        Set<String> exclusionIds = ids(DutyTables.EXCLUSIONS);
        Set<String> dutyIds = ids(DutyTables.DUTIES);
        Map<String, Map<String, BigDecimal>> limits = limits(exclusionIds);
        Map<String, List<Particular>> asked = asked(dutyIds);
        Map<String, Exclusion> exclusions = byId(DutyTables.EXCLUSIONS, r -> exclusion(r, limits), Exclusion::id);
        Map<String, Duty> duties = byId(DutyTables.DUTIES, r -> duty(r, exclusionIds, dutyIds, asked), Duty::id);
        Map<String, PartyRule> rules = byId(DutyTables.PARTY_RULES, r -> partyRule(r, dutyIds), PartyRule::id);
        checkLaw(dutyIds, duties);
        if (!problems.isEmpty()) {
            throw new Fault(
                    ErrorCode.LAW_BROKEN,
                    "the shipped duties are broken:\n  " + String.join("\n  ", problems),
                    "this build must not be used; report it");
        }
        return new DutyBook(digest(), law, duties, exclusions, List.copyOf(rules.values()));
    }

    /** The ids of a table, those of rows that cannot be read among them: one broken row is one problem. */
    private Set<String> ids(String table) {
        return tables.records(table).stream().map(r -> r.getField("id")).collect(Collectors.toSet());
    }

    private <T> Map<String, T> byId(String table, Function<NamedCsvRecord, T> row, Function<T, String> id) {
        Map<String, T> result = new LinkedHashMap<>();
        for (NamedCsvRecord r : tables.records(table)) {
            try {
                T value = row.apply(r);
                if (result.put(id.apply(value), value) != null) {
                    throw new IllegalArgumentException("id " + id.apply(value) + " stands twice");
                }
            } catch (RuntimeException e) {
                problems.add(table + " line " + r.getStartingLineNumber() + ": " + e.getMessage());
            }
        }
        return result;
    }

    private Duty duty(
            NamedCsvRecord r, Set<String> exclusions, Set<String> dutyIds, Map<String, List<Particular>> asked) {
        String regime = Cells.required(r, "regime");
        List<String> owedBy = Cells.known(Cells.parts(r, "owed_by"), OWERS, "owed_by");
        Set<String> destinations = new LinkedHashSet<>(Cells.parts(r, "destinations"));
        boolean held = !destinations.remove(LIST_NOT_HELD);
        destinations.forEach(Cells::country);
        String anchor = r.getField("anchor");
        Duty duty = new Duty(
                Cells.required(r, "id"),
                regime,
                Cells.parts(r, "triggers").stream().map(Trigger::of).collect(Collectors.toSet()),
                byList(
                        r,
                        "narrower",
                        regime,
                        words -> Arrays.stream(words.split(",", -1))
                                .map(Trigger::of)
                                .collect(Collectors.toSet())),
                destinations,
                held,
                Cells.parts(r, "follows").stream().map(this::listName).collect(Collectors.toSet()),
                Cells.required(r, "what"),
                owedBy,
                r.getField("form"),
                r.getField("authority"),
                anchor.isEmpty()
                        ? null
                        : Deadline.parse(anchor, Cells.required(r, "offset"), Cells.required(r, "day_type")),
                byList(r, "offset_by_list", regime, java.time.Period::parse),
                Cells.yes(r, "blocks"),
                Cells.known(List.of(Cells.required(r, "satisfied_by")), MEETS, "satisfied_by")
                        .get(0),
                new HashSet<>(Cells.known(Cells.parts(r, "also_by"), dutyIds, "also_by")),
                asked.getOrDefault(r.getField("id"), List.of()),
                Cells.known(Cells.parts(r, "exclusions"), exclusions, "exclusions"),
                QuantityRule.of(Cells.required(r, "quantity")),
                Period.parse(r.getField("from"), r.getField("to")),
                Cells.known(List.of(Cells.required(r, "status")), Set.of("law", "proposed"), "status")
                        .get(0)
                        .equals("proposed"),
                Cells.required(r, "applies_to"),
                Cells.required(r, "citation"),
                Confidence.of(Cells.required(r, "confidence")),
                r.getField("note"));
        if (owedBy.isEmpty() || duty.triggers().isEmpty() && !duty.ofGovernment()) {
            throw new IllegalArgumentException(duty.id() + " is owed by nobody or brought about by nothing");
        }
        if (duty.blocks() && duty.deadline() == null) {
            throw new IllegalArgumentException(duty.id() + " blocks but does not say before what");
        }
        return duty;
    }

    private Exclusion exclusion(NamedCsvRecord r, Map<String, Map<String, BigDecimal>> limits) {
        String id = Cells.required(r, "id");
        String regime = Cells.required(r, "regime");
        Exclusion exclusion = new Exclusion(
                id,
                regime,
                Cells.parts(r, "lists").stream()
                        .map(list -> listName(regime + ":" + list).list())
                        .collect(Collectors.toSet()),
                new HashSet<>(Cells.known(Cells.parts(r, "listings"), listingIds, "listings")),
                new HashSet<>(Cells.known(Cells.parts(r, "except"), listingIds, "except")),
                Exclusion.Reach.valueOf(Cells.required(r, "reach").toUpperCase(Locale.ROOT)),
                Condition.parse(Cells.required(r, "condition")),
                Cells.yes(r, "releases"),
                limits.getOrDefault(id, Map.of()),
                Cells.required(r, "excluded"),
                Cells.required(r, "test"),
                Cells.required(r, "citation"),
                Confidence.of(Cells.required(r, "confidence")),
                r.getField("note"));
        if (exclusion.condition().usesLimits() == exclusion.limits().isEmpty()) {
            throw new IllegalArgumentException(id + ": a condition on content goes with rows of " + DutyTables.LIMITS);
        }
        return exclusion;
    }

    private Map<String, Map<String, BigDecimal>> limits(Set<String> exclusions) {
        Map<String, Map<String, BigDecimal>> result = new HashMap<>();
        for (NamedCsvRecord r : tables.records(DutyTables.LIMITS)) {
            try {
                String listing = Cells.known(List.of(Cells.required(r, "listing")), listingIds, "listing")
                        .get(0);
                BigDecimal percent = new BigDecimal(Cells.required(r, "max_percent"));
                if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                    throw new IllegalArgumentException("no content in per cent: " + percent);
                }
                String exclusion = Cells.known(List.of(Cells.required(r, "exclusion")), exclusions, "exclusion")
                        .get(0);
                result.computeIfAbsent(exclusion, x -> new HashMap<>()).put(listing, percent);
            } catch (RuntimeException e) {
                problems.add(DutyTables.LIMITS + " line " + r.getStartingLineNumber() + ": " + e.getMessage());
            }
        }
        return result;
    }

    private Map<String, List<Particular>> asked(Set<String> duties) {
        Map<String, List<Particular>> result = new HashMap<>();
        for (NamedCsvRecord r : tables.records(DutyTables.PARTICULARS)) {
            try {
                String duty = Cells.known(List.of(Cells.required(r, "duty")), duties, "duty")
                        .get(0);
                Cells.required(r, "citation");
                Confidence.of(Cells.required(r, "confidence"));
                result.put(
                        duty,
                        Cells.parts(r, "asks").stream().map(Particular::of).toList());
            } catch (RuntimeException e) {
                problems.add(DutyTables.PARTICULARS + " line " + r.getStartingLineNumber() + ": " + e.getMessage());
            }
        }
        return result;
    }

    private PartyRule partyRule(NamedCsvRecord r, Set<String> duties) {
        return new PartyRule(
                Cells.required(r, "id"),
                Cells.parts(r, "lists"),
                Cells.required(r, "programme"),
                Cells.parts(r, "programme_words"),
                PartyEffect.valueOf(
                        Cells.required(r, "effect").toUpperCase(Locale.ROOT).replace('-', '_')),
                Cells.known(Cells.parts(r, "duties"), duties, "duties"),
                Period.parse(r.getField("from"), r.getField("to")),
                Cells.required(r, "binds"),
                territories(Cells.parts(r, "binds_in")),
                territories(Cells.parts(r, "goods_from")),
                Cells.yes(r, "credit"),
                Cells.required(r, "ownership_rule"),
                OwnershipRule.of(Cells.required(r, "ownership")),
                Period.parse(r.getField("ownership_from"), ""),
                Cells.required(r, "citation"),
                Confidence.of(Cells.required(r, "confidence")),
                r.getField("note"));
    }

    private List<String> territories(List<String> names) {
        for (String name : names) {
            if (!name.equals(PartyRule.EVERYWHERE)
                    && law.sources().stream().noneMatch(s -> s.territory().equals(name))) {
                throw new IllegalArgumentException("no territory: '" + name + "'");
            }
        }
        return names;
    }

    /** Whether the law's own references into these tables lead somewhere. */
    private void checkLaw(Set<String> dutyIds, Map<String, Duty> duties) {
        for (Listing listing : law.listings()) {
            for (String id : listing.duties()) {
                if (!dutyIds.contains(id)) {
                    problems.add("listing " + listing.id() + ": no duty " + id);
                }
            }
            for (Threshold threshold : law.thresholds(listing.id())) {
                for (String id : threshold.limitsDuties()) {
                    Duty duty = duties.get(id);
                    if (!dutyIds.contains(id) || duty != null && duty.quantity() == QuantityRule.REGARDLESS) {
                        problems.add("threshold of " + listing.id() + ": duty " + id + " knows of no quantity");
                    }
                }
            }
        }
    }

    private Duty.ListName listName(String text) {
        int colon = text.indexOf(':');
        Duty.ListName name = new Duty.ListName(text.substring(0, Math.max(0, colon)), text.substring(colon + 1));
        if (!lists.contains(name)) {
            throw new IllegalArgumentException("no list: '" + text + "'");
        }
        return name;
    }

    private <T> Map<String, T> byList(NamedCsvRecord r, String column, String regime, Function<String, T> value) {
        Map<String, T> result = new LinkedHashMap<>();
        for (String part : Cells.parts(r, column)) {
            int colon = part.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("column " + column + " has no colon: '" + part + "'");
            }
            String list = part.substring(0, colon);
            if (lists.stream()
                    .noneMatch(l -> l.list().equals(list) && l.regime().equals(regime))) {
                throw new IllegalArgumentException("no list: '" + list + "'");
            }
            result.put(list, value.apply(part.substring(colon + 1)));
        }
        return result;
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            tables.files().values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
