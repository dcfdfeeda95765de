package io.countercheck.goods.reading;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.Mention;
import io.countercheck.goods.identifiers.InchiText;
import io.countercheck.goods.identifiers.KnownNumbers;
import io.countercheck.goods.machines.MachineReader;
import io.countercheck.goods.machines.MachineReading;
import io.countercheck.goods.machines.MachineSort;
import io.countercheck.goods.names.Lexicon;
import io.countercheck.goods.names.NameReader;
import io.countercheck.goods.names.TextReading;
import io.countercheck.goods.substances.Form;
import io.countercheck.goods.substances.Setting;
import io.countercheck.goods.substances.Substance;
import io.countercheck.goods.substances.Substances;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one goods item, all of its fields together. Thread-safe. */
public final class ItemReader {

    /** The fields in which a substance may be named or numbered, in the order in which they are read. */
    private static final List<GoodsField> TEXTS =
            List.of(GoodsField.CAS, GoodsField.EC, GoodsField.UN, GoodsField.DESCRIPTION, GoodsField.ARTICLE);

    private final NameReader names;
    private final FieldIdentifiers identifiers;
    private final FieldStructures structures;
    private final Lazy<MachineReader> machines;
    private final Contradictions contradictions;
    private final Subheadings subheadings;

    public ItemReader(Law law) {
        Lexicon lexicon = Lexicon.of(law);
        Substances substances = lexicon.substances();
        this.names = new NameReader(lexicon);
        this.identifiers = new FieldIdentifiers(substances, KnownNumbers.shipped());
        this.structures = new FieldStructures(law);
        this.machines = new Lazy<>(() -> MachineReader.of(law));
        this.subheadings = new Subheadings(substances);
        this.contradictions = new Contradictions(subheadings);
    }

    public GoodsReading read(GoodsItem item) {
        Map<GoodsField, TextReading> texts = texts(item);
        Setting setting = setting(item, texts);
        // A content or form in a field of its own is a fact, and the exclusions and limits of the law are held against
        // it.
        boolean settled = item.text(GoodsField.CONCENTRATION).isPresent()
                || item.text(GoodsField.FORM).isPresent();
        List<Found> found = new ArrayList<>();
        List<Finding> remarks = new ArrayList<>();
        List<String> unlisted = new ArrayList<>();
        Optional<String> otherName = Optional.empty();
        int numbers = 0;
        for (Map.Entry<GoodsField, TextReading> entry : texts.entrySet()) {
            GoodsField field = entry.getKey();
            TextReading text = entry.getValue();
            FieldIdentifiers.Reading read = identifiers.read(field, text.text().folded(), setting);
            numbers += read.numbers();
            unlisted.addAll(read.unlisted());
            found.addAll(read.found());
            remarks.addAll(read.remarks());
            found.addAll(FieldNames.found(field, text, setting, settled));
            Optional<String> unlistedName = structures.read(field, text, numbers > 0, found, remarks);
            if (field == GoodsField.DESCRIPTION) {
                otherName = unlistedName;
            }
            List<InchiText.Found> inchis = InchiText.in(item.text(field).orElse(""));
            numbers += inchis.size();
            structures.readInchis(field, inchis, key -> identifiers.byInchiKey(field, key, setting), found, remarks);
        }
        if (!settled && texts.get(GoodsField.DESCRIPTION) != null) {
            PartsOfGoods.weaken(found, texts.get(GoodsField.DESCRIPTION));
        }
        Optional<String> hs = item.text(GoodsField.HS);
        if (found.isEmpty() && !says(texts.get(GoodsField.DESCRIPTION))) {
            hs.flatMap(code -> byHeading(code, setting)).ifPresent(found::add);
        }
        List<Found> merged = Merging.of(found);
        TextReading description = texts.getOrDefault(GoodsField.DESCRIPTION, names.read(FoldedText.of("")));
        Contradictions.Result checked = contradictions.of(found, merged, description, otherName, hs, unlisted);
        remarks.addAll(checked.remarks());
        List<Found> all = new ArrayList<>(checked.found());
        MachineReading machine = machines.get().read(item);
        machine.mentions().forEach(mention -> all.add(Found.of(mention)));
        remarks.addAll(machine.risks());
        boolean readable = numbers > 0 || !all.isEmpty() || Readability.readable(item, texts);
        if (all.isEmpty()) {
            remarks.addAll(Readability.notUnderstood(item, texts, numbers));
        }
        List<Mention> mentions = Merging.of(all).stream().map(Found::mention).toList();
        return new GoodsReading(mentions, remarks, readable, machine.facts());
    }

    /** The binding listings that name machines of this sort, of any regime and time. */
    public List<Listing> machineListings(MachineSort sort) {
        return machines.get().listingsOf(sort);
    }

    /** The text read as one structure; empty when it is none, or nothing listed. */
    public Optional<GoodsReading> readStructure(String text) {
        List<Mention> mentions = structures.whole(text);
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoodsReading(mentions, List.of(), true, Optional.empty()));
    }

    private Map<GoodsField, TextReading> texts(GoodsItem item) {
        Map<GoodsField, TextReading> texts = new EnumMap<>(GoodsField.class);
        for (GoodsField field : TEXTS) {
            item.text(field).ifPresent(raw -> texts.put(field, names.read(FoldedText.of(InchiText.blanked(raw)))));
        }
        return texts;
    }

    private Setting setting(GoodsItem item, Map<GoodsField, TextReading> texts) {
        TextReading description = texts.get(GoodsField.DESCRIPTION);
        Setting said = description == null ? Setting.PLAIN : description.setting();
        Setting form = item.text(GoodsField.FORM)
                .map(raw -> names.read(FoldedText.of(raw)).setting())
                .orElse(Setting.PLAIN);
        return said.compareTo(form) >= 0 ? said : form;
    }

    private static boolean says(@Nullable TextReading description) {
        return description != null && !description.empty() && !description.vague();
    }

    /** Vague text, or none, under a subheading made for one substance. */
    private Optional<Found> byHeading(String code, Setting setting) {
        Optional<Substance> heading = subheadings.substance(code);
        return heading.map(substance -> new Found(
                Kind.SUBSTANCE,
                substance.name(),
                new Evidence(
                        GoodsField.HS,
                        null,
                        code,
                        "hs",
                        List.of(
                                "the text does not say what the goods are",
                                "the subheading '" + code + "' is made for " + substance.name())),
                substance.hits(Form.ITSELF, setting, Set.of(), Strength.POSSIBLE),
                substance));
    }
}
