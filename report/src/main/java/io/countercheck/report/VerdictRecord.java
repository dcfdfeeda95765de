package io.countercheck.report;

import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Span;
import io.countercheck.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One verdict with everything a reader needs to follow it: what a line of verdicts.ndjson holds.
 *
 * @param verdict the verdict
 * @param shared findings about the consignment, which this row inherits
 * @param movement the journey of the goods
 * @param quantity the amount that counts, for example {@code 20000 kg}, or empty when the order says none
 * @param texts the raw description, and the raw text of every field in which something was found, by field
 * @param parties who takes part, as written
 */
public record VerdictRecord(
        Verdict verdict,
        List<Finding> shared,
        Movement movement,
        String quantity,
        Map<Field, String> texts,
        List<NamedParty> parties) {

    public VerdictRecord {
        shared = List.copyOf(shared);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        parties = List.copyOf(parties);
    }

    /** A party's part, its name as written (or empty) and its country (ISO 3166 alpha-2, or empty). */
    public record NamedParty(PartyRole role, String name, String country) {}

    /** The records of a consignment, in input order. */
    public static List<VerdictRecord> of(ConsignmentVerdict screened) {
        Consignment consignment = screened.consignment();
        List<NamedParty> parties = new ArrayList<>(consignment.parties().size());
        for (Party party : consignment.parties()) {
            parties.add(new NamedParty(party.role(), party.name().orElse(""), party.country()));
        }
        Map<Field, String> partyTexts = partyTexts(consignment, screened.shared());
        List<VerdictRecord> records = new ArrayList<>(screened.rows().size());
        for (int i = 0; i < screened.rows().size(); i++) {
            Verdict verdict = screened.rows().get(i);
            GoodsItem item = itemOf(consignment, verdict, i);
            records.add(new VerdictRecord(
                    verdict,
                    screened.shared(),
                    item.movement(),
                    item.quantity().decisive().map(Amount::toString).orElse(""),
                    texts(item, verdict.findings(), screened.shared(), partyTexts),
                    parties));
        }
        return records;
    }

    private static GoodsItem itemOf(Consignment consignment, Verdict verdict, int index) {
        List<GoodsItem> items = consignment.items();
        if (index < items.size() && items.get(index).row() == verdict.row()) {
            return items.get(index);
        }
        return items.stream()
                .filter(item -> item.row() == verdict.row())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no goods item for the verdict of row " + verdict.row()));
    }

    private static Map<Field, String> texts(
            GoodsItem item, List<Finding> own, List<Finding> shared, Map<Field, String> partyTexts) {
        Map<Field, String> texts = new LinkedHashMap<>();
        item.text(GoodsField.DESCRIPTION).ifPresent(text -> texts.put(GoodsField.DESCRIPTION, text));
        for (List<Finding> findings : List.of(own, shared)) {
            for (Finding finding : findings) {
                if (finding.evidence().field() instanceof GoodsField field) {
                    item.text(field).ifPresent(text -> texts.putIfAbsent(field, text));
                }
            }
        }
        texts.putAll(partyTexts);
        return texts;
    }

    /** The texts of the parties in which something was found; the same for each row, so found once. */
    private static Map<Field, String> partyTexts(Consignment consignment, List<Finding> shared) {
        Map<Field, String> texts = new LinkedHashMap<>();
        for (Finding finding : shared) {
            if (finding.evidence().field() instanceof PartyField field && !texts.containsKey(field)) {
                rawText(consignment, field, finding.evidence().matched()).ifPresent(text -> texts.put(field, text));
            }
        }
        return texts;
    }

    /** A part may be played by several parties: the finding's own words tell which is meant. */
    private static Optional<String> rawText(Consignment consignment, PartyField field, String matched) {
        List<String> candidates = consignment.parties().stream()
                .filter(party -> party.role() == field.role())
                .flatMap(party -> party.attribute(field.attribute()).stream())
                .toList();
        return candidates.stream()
                .filter(text -> text.contains(matched))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    /** Every finding that bears on this row: its own first, then those of its consignment. */
    public List<Finding> findings() {
        return Stream.concat(verdict.findings().stream(), shared.stream()).toList();
    }

    /**
     * The raw text in which the evidence stands; empty when it has no place of its own in a text that is held here. Two
     * parties may play the same part, and only one of their texts is held.
     */
    public Optional<String> textAround(Evidence evidence) {
        String text = texts.get(evidence.field());
        Span span = evidence.span();
        if (text == null || span == null || span.end() > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.end() - span.start());
        return text.substring(start, end).equals(evidence.matched()) ? Optional.of(text) : Optional.empty();
    }

    /** The goods description as written, or empty. */
    public String description() {
        return texts.getOrDefault(GoodsField.DESCRIPTION, "");
    }
}
