package io.countercheck.goods.reading;

import io.countercheck.controls.Clause;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.identifiers.CasReader;
import io.countercheck.goods.identifiers.InchiKeys;
import io.countercheck.goods.identifiers.KnownNumbers;
import io.countercheck.goods.identifiers.Numbered;
import io.countercheck.goods.identifiers.RegistryReader;
import io.countercheck.goods.substances.Form;
import io.countercheck.goods.substances.Member;
import io.countercheck.goods.substances.NumberedForms;
import io.countercheck.goods.substances.NumberedForms.NumberedForm;
import io.countercheck.goods.substances.Setting;
import io.countercheck.goods.substances.Substance;
import io.countercheck.goods.substances.Substances;
import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.FieldProblem;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns the registry numbers in a field into mentions. */
final class FieldIdentifiers {

    private final Substances substances;
    private final KnownNumbers known;
    private final NumberedForms forms;

    FieldIdentifiers(Substances substances, KnownNumbers known) {
        this.substances = substances;
        this.known = known;
        this.forms = NumberedForms.of(substances);
    }

    /**
     * What the numbers of one field stand for.
     *
     * @param found mentions of what is listed
     * @param remarks numbers with a wrong check digit
     * @param numbers how many numbers of any kind it holds, listed or not
     * @param unlisted CAS numbers in it that no listing gives
     */
    record Reading(List<Found> found, List<Finding> remarks, int numbers, List<String> unlisted) {}

    Reading read(GoodsField field, FoldedText text, Setting setting) {
        List<Found> found = new ArrayList<>();
        List<Finding> remarks = new ArrayList<>();
        CasReader.Reading cas = CasReader.read(text, field == GoodsField.CAS);
        List<String> unlisted = new ArrayList<>();
        for (Numbered number : distinct(cas.numbers())) {
            Optional<Substance> listed = substances.byCas(number.number());
            Optional<NumberedForm> form = listed.isPresent() ? Optional.empty() : forms.byCas(number.number());
            form.ifPresent(f -> byForm(field, text, number, f, "cas", setting).ifPresent(found::add));
            if (listed.isEmpty()
                    && form.isEmpty()
                    && (field == GoodsField.CAS || text.text().contains("cas"))) {
                unlisted.add(number.number());
            }
            listed.ifPresent(s -> byCas(field, text, number, s, setting).ifPresent(found::add));
        }
        for (Numbered number : distinct(cas.broken())) {
            remarks.add(new Finding.BadField(new FieldProblem(
                    field,
                    text.rawText(number.start(), number.end()),
                    "cas-check-digit",
                    number.number() + " is no CAS number: its check digit is wrong",
                    "compare it with the label or the safety data sheet")));
        }
        List<Numbered> ec = RegistryReader.ec(text, field == GoodsField.EC);
        for (Numbered number : distinct(ec)) {
            Optional<String> casOfEc = known.casOfEc(number.number());
            casOfEc.flatMap(forms::byCas)
                    .flatMap(form -> byForm(field, text, number, form, "ec", setting))
                    .ifPresent(found::add);
            casOfEc.flatMap(substances::byCas)
                    .ifPresent(s -> found.add(whole(
                            field, text, number, "ec", "EC number of " + s.name(), s, setting, Strength.CERTAIN)));
        }
        List<Numbered> un = RegistryReader.un(text, field == GoodsField.UN);
        for (Numbered number : distinct(un)) {
            known.casOfUn(number.number())
                    .flatMap(substances::byCas)
                    .ifPresent(s -> found.add(whole(
                            field,
                            text,
                            number,
                            "un",
                            "UN number of " + s.name() + " or its solutions",
                            s,
                            setting,
                            Strength.LIKELY)));
        }
        List<Numbered> keys = InchiKeys.in(text);
        for (Numbered key : distinct(keys)) {
            byInchiKey(field, text, key, setting).ifPresent(found::add);
        }
        return new Reading(found, remarks, cas.numbers().size() + ec.size() + un.size() + keys.size(), unlisted);
    }

    /** Each number where it stands first: a cell that repeats one says no more. */
    private static List<Numbered> distinct(List<Numbered> numbers) {
        Map<String, Numbered> first = new LinkedHashMap<>();
        numbers.forEach(number -> first.putIfAbsent(number.number(), number));
        return List.copyOf(first.values());
    }

    private static Optional<Found> byCas(
            Field field, FoldedText text, Numbered number, Substance substance, Setting setting) {
        Set<String> explicit = new TreeSet<>();
        boolean ofSalt = false;
        for (Member member : substance.members()) {
            List<String> numbers = member.listing().cas();
            if (member.scope() != Member.Scope.KIN && numbers.contains(number.number())) {
                explicit.add(member.listing().id());
                // The first number is the substance's own; others on the row are its salts and isomers.
                ofSalt |= member.scope() == Member.Scope.SALT_ONLY
                        || numbers.indexOf(number.number()) > 0
                                && substance.members().size() > 1;
            }
        }
        Form form = ofSalt ? Form.SALT_OF_MINERAL_ACID : Form.ITSELF;
        List<ListingHit> hits = substance.hits(form, setting, explicit, Strength.CERTAIN);
        String what = ofSalt ? "CAS number of a salt of " : "CAS number of ";
        Evidence evidence = evidence(field, text, number, "cas", what + substance.name());
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(Kind.SUBSTANCE, substance.name(), evidence, hits, substance));
    }

    /** A salt, ester or isomer; nothing when no listing takes it in. */
    private static Optional<Found> byForm(
            Field field, FoldedText text, Numbered number, NumberedForm form, String method, Setting setting) {
        Substance substance = form.substance();
        List<ListingHit> hits = substance.hits(form.form(), setting, Set.of(), Strength.CERTAIN);
        if (form.isomer()) {
            hits = hits.stream().map(FieldIdentifiers::asIsomer).toList();
        }
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        String register = method.toUpperCase(Locale.ROOT);
        String step = register + " number of " + form.name() + ", a form of " + substance.name();
        return Optional.of(new Found(
                Kind.SUBSTANCE, substance.name(), evidence(field, text, number, method, step), hits, substance));
    }

    private static Found whole(
            Field field,
            FoldedText text,
            Numbered number,
            String method,
            String step,
            Substance substance,
            Setting setting,
            Strength strength) {
        return new Found(
                Kind.SUBSTANCE,
                substance.name(),
                evidence(field, text, number, method, step),
                substance.hits(Form.ITSELF, setting, Set.of(), strength),
                substance);
    }

    /** What an InChIKey stands for that was made of an InChI; the evidence is the key alone. */
    Optional<Found> byInchiKey(GoodsField field, String key, Setting setting) {
        return key.isEmpty()
                ? Optional.empty()
                : byInchiKey(field, FoldedText.of(key), new Numbered(key, 0, key.length()), setting);
    }

    private Optional<Found> byInchiKey(Field field, FoldedText text, Numbered key, Setting setting) {
        Optional<Substance> exact = substances.byInchiKey(key.number());
        if (exact.isPresent()) {
            Substance substance = exact.get();
            Set<String> explicit = new TreeSet<>();
            boolean ofSalt = false;
            for (Member member : substance.members()) {
                if (member.listing().inchiKey().equals(key.number())) {
                    explicit.add(member.listing().id());
                    ofSalt |= member.scope() == Member.Scope.SALT_ONLY;
                }
            }
            Form form = ofSalt ? Form.SALT_OF_MINERAL_ACID : Form.ITSELF;
            return Optional.of(new Found(
                    Kind.SUBSTANCE,
                    substance.name(),
                    evidence(field, text, key, "inchikey", "InChIKey of " + substance.name()),
                    substance.hits(form, setting, explicit, Strength.CERTAIN),
                    substance));
        }
        return substances.bySkeleton(key.number().substring(0, 14)).map(substance -> {
            List<ListingHit> hits = substance.hits(Form.ITSELF, setting, Set.of(), Strength.CERTAIN).stream()
                    .map(FieldIdentifiers::asIsomer)
                    .toList();
            return new Found(
                    Kind.SUBSTANCE,
                    substance.name(),
                    evidence(
                            field,
                            text,
                            key,
                            "inchikey",
                            "first block of the InChIKey of " + substance.name()
                                    + ": an isomer, isotope or charge form"),
                    hits,
                    substance);
        });
    }

    private static ListingHit asIsomer(ListingHit hit) {
        boolean isomers = hit.listing().has(Clause.ISOMERS) || hit.listing().has(Clause.OPTICAL_ISOMERS);
        return isomers
                ? new ListingHit(
                        hit.listing(),
                        hit.strength(),
                        "isomers: " + hit.listing().clauseText())
                : new ListingHit(
                        hit.listing(),
                        hit.strength().atMost(Strength.LIKELY),
                        "another isomer, isotope or charge form");
    }

    private static Evidence evidence(Field field, FoldedText text, Numbered number, String method, String step) {
        String matched = text.rawText(number.start(), number.end());
        return new Evidence(
                field,
                text.rawSpan(number.start(), number.end()),
                matched,
                method,
                List.of("'" + matched + "'", number.number() + ": " + step));
    }
}
