package io.countercheck.goods.names;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.data.Table;
import io.countercheck.goods.names.Entry.ClassName;
import io.countercheck.goods.names.Entry.Name;
import io.countercheck.goods.names.Entry.Use;
import io.countercheck.goods.names.Entry.Word;
import io.countercheck.goods.substances.Form;
import io.countercheck.goods.substances.Keys;
import io.countercheck.goods.substances.Member;
import io.countercheck.goods.substances.SaltNames;
import io.countercheck.goods.substances.Substance;
import io.countercheck.goods.substances.Substances;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the lexicon: words first, then the names of the law, then the names of the trade. */
final class LexiconCompiler {

    private final Law law;
    private final Map<String, EnumSet<WordKind>> words = new LinkedHashMap<>();
    private final Map<String, String> wordsWritten = new HashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, ClassName> classes = new LinkedHashMap<>();
    private final Keys keys = new Keys();

    LexiconCompiler(Law law) {
        this.law = law;
    }

    Lexicon compile() {
        Table.rows("words.csv").forEach(this::words);
        SaltNames saltNames = saltNames();
        Substances substances = Substances.of(law, saltNames, keys);
        substances.all().forEach(substance -> namesInLaw(substance, saltNames));
        substances.classes().forEach(this::classInLaw);
        Table.rows("names.csv").forEach(row -> namesInTrade(row, substances));
        otherSystematicNames();
        // After the names that are made by rule: these rows hold the other forms of a name themselves.
        Table.rows("synonyms.csv").forEach(row -> synonyms(row, substances));
        return new Lexicon(trie(), substances);
    }

    private void words(NamedCsvRecord row) {
        WordKind kind =
                WordKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
        for (String word : row.getField("words").split("\\|")) {
            word(word, kind);
        }
    }

    private void word(String written, WordKind kind) {
        String key = keys.of(written);
        words.computeIfAbsent(key, k -> EnumSet.noneOf(WordKind.class)).add(kind);
        wordsWritten.putIfAbsent(key, written);
    }

    private SaltNames saltNames() {
        return new SaltNames(words.entrySet().stream()
                .filter(e -> e.getValue().contains(WordKind.SALT)
                        || e.getValue().contains(WordKind.SALT_MINERAL)
                        || e.getValue().contains(WordKind.HYDRATE))
                .map(Map.Entry::getKey)
                .toList());
    }

    private void namesInLaw(Substance substance, SaltNames saltNames) {
        for (Member member : substance.members()) {
            Listing listing = member.listing();
            switch (member.scope()) {
                case KIN -> {}
                // The parent's names on such a row do not name what is listed; its own listed name does.
                case DERIVATIVES_ONLY -> classInLaw(listing);
                case PREPARATIONS_ONLY -> {
                    if (listing.cas().isEmpty()) {
                        classInLaw(listing);
                    }
                }
                case SUBSTANCE, SALT_ONLY -> {
                    nameInLaw(listing.substance(), "listed name", substance, listing, saltNames);
                    listing.synonyms().forEach(s -> nameInLaw(s, "synonym", substance, listing, saltNames));
                }
            }
        }
    }

    private void nameInLaw(String written, String source, Substance substance, Listing listing, SaltNames saltNames) {
        String key = keys.of(written);
        Name known = names.get(key);
        if (known != null && known.substance().equals(substance)) {
            Set<String> listings = new LinkedHashSet<>(known.listings());
            listings.add(listing.id());
            names.put(key, new Name(known.written(), substance, known.form(), known.use(), listings, known.source()));
            return;
        }
        Form form = saltNames.base(key).isPresent() ? Form.SALT_OF_MINERAL_ACID : Form.ITSELF;
        put(key, new Name(written, substance, form, Abbreviations.use(written), Set.of(listing.id()), source));
    }

    private void classInLaw(Listing listing) {
        List<String> written = new ArrayList<>(listing.synonyms());
        if (!listing.cas().isEmpty()) {
            written.clear();
        }
        written.add(0, listing.substance());
        for (String name : written) {
            classes.merge(
                    keys.of(name),
                    new ClassName(name, List.of(listing), true, Abbreviations.use(name)),
                    LexiconCompiler::both);
        }
    }

    private static ClassName both(ClassName a, ClassName b) {
        Set<Listing> listings = new LinkedHashSet<>(a.listings());
        listings.addAll(b.listings());
        return new ClassName(a.written(), List.copyOf(listings), a.exact(), a.use());
    }

    private void namesInTrade(NamedCsvRecord row, Substances substances) {
        String of = row.getField("substance");
        List<String> written = List.of(row.getField("names").split("\\|"));
        if (of.startsWith("class:")) {
            looseClass(of.substring("class:".length()), written, substances);
            return;
        }
        if (of.startsWith("group:")) {
            group(of.substring("group:".length()), written, use(row), substances);
            return;
        }
        String source = Languages.name(row.getField("language")) + " name";
        Substance substance = substance(row, substances);
        written.forEach(name -> name(name, substance, form(row), use(row), source));
    }

    private void synonyms(NamedCsvRecord row, Substances substances) {
        NameKind kind = NameKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        List<String> written = List.of(row.getField("names").split("\\|"));
        if (kind == NameKind.MEDICINE) {
            written.forEach(name -> word(name, WordKind.MEDICINE));
        }
        Substance substance = substance(row, substances);
        String source = kind.source(row.getField("language"));
        written.forEach(name -> name(name, substance, form(row), kind.use(name), source));
    }

    private static Substance substance(NamedCsvRecord row, Substances substances) {
        String of = row.getField("substance");
        return substances
                .byCas(of)
                .or(() -> substances.byInchiKey(of))
                .orElseThrow(() -> new Fault(
                        ErrorCode.INTERNAL,
                        "names, line " + row.getStartingLineNumber() + ": nothing listed has the key " + of,
                        "report it"));
    }

    private static Form form(NamedCsvRecord row) {
        return row.getField("form").isEmpty()
                ? Form.ITSELF
                : Form.valueOf(row.getField("form").toUpperCase(Locale.ROOT));
    }

    private void name(String written, Substance substance, Form form, Use use, String source) {
        for (String spelling : Spellings.of(written)) {
            String key = keys.of(spelling);
            if (!names.containsKey(key)) {
                put(key, new Name(written, substance, form, use, Set.of(), source));
            }
        }
    }

    private static Use use(NamedCsvRecord row) {
        return row.getField("use").isEmpty()
                ? Use.PLAIN
                : Use.valueOf(row.getField("use").toUpperCase(Locale.ROOT));
    }

    /** A word that takes in several listed substances and tells none of them. */
    private void group(String numbers, List<String> written, Use use, Substances substances) {
        List<Listing> listings = Stream.of(numbers.split(";"))
                .flatMap(number -> substances.byCas(number).stream())
                .flatMap(substance -> substance.members().stream())
                .filter(member -> member.scope() == Member.Scope.SUBSTANCE)
                .map(Member::listing)
                .toList();
        for (String name : written) {
            for (String spelling : Spellings.of(name)) {
                String key = keys.of(spelling);
                if (!names.containsKey(key)) {
                    classes.putIfAbsent(key, new ClassName(name, listings, false, use));
                }
            }
        }
    }

    /** No name of anything else gives way to one that is made. */
    private void otherSystematicNames() {
        for (Map.Entry<String, Name> entry : List.copyOf(names.entrySet())) {
            Name name = entry.getValue();
            if (name.use() == Use.PLAIN) {
                for (String key : SystematicNames.of(entry.getKey())) {
                    if (!words.containsKey(key) && !classes.containsKey(key)) {
                        names.putIfAbsent(key, name);
                    }
                }
            }
        }
    }

    private void looseClass(String about, List<String> written, Substances substances) {
        List<Listing> listings = substances.classes().stream()
                .filter(l -> l.substance().toLowerCase(Locale.ROOT).contains(about))
                .toList();
        for (String name : written) {
            classes.putIfAbsent(keys.of(name), new ClassName(name, listings, false, Use.PLAIN));
        }
    }

    private void put(String key, Name name) {
        names.putIfAbsent(key, name);
        for (String spelling : Spellings.of(name.written())) {
            names.putIfAbsent(keys.of(spelling), name);
        }
    }

    private Trie trie() {
        Trie trie = new Trie();
        Set<String> all = new LinkedHashSet<>(words.keySet());
        all.addAll(classes.keySet());
        all.addAll(names.keySet());
        for (String key : all) {
            trie.put(trie.insert(key), new Terms(names.get(key), classes.get(key), word(key), keys.gaps(key)));
        }
        return trie;
    }

    private @Nullable Word word(String key) {
        EnumSet<WordKind> kinds = words.get(key);
        return kinds == null ? null : new Word(wordsWritten.getOrDefault(key, key), kinds);
    }
}
