package io.countercheck.goods.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The other systematic names of one compound: nomenclature has several words for the same group (piperidin-4-yl,
 * 4-piperidyl), and indexes turn a name round (2-propanone, 1-phenyl-). Works on keys, in which hyphens and brackets are
 * gone. Each group of words stands for one structure, so the names made of them name the same compound.
 */
final class SystematicNames {

    private static final int MOST = 48;
    private static final int LEAST_LENGTH = 9;

    private static final List<List<String>> SAME = groups(
            "2phenylethyl phenethyl",
            "piperidin4yl 4piperidyl 4piperidinyl",
            "piperidin4one 4piperidone 4piperidinone",
            "piperidin4amine 4piperidinamine",
            "piperidine1carboxylate 1piperidinecarboxylate",
            "piperidine4carboxylate 4piperidinecarboxylate",
            "propanamide propionamide",
            "butanamide butyramide",
            "2methylpropanamide isobutyramide",
            "pentanamide valeramide",
            "prop2enamide 2propenamide acrylamide",
            "but2enamide 2butenamide crotonamide",
            "furan2carboxamide 2furancarboxamide 2furamide",
            "oxolane2carboxamide tetrahydrofuran2carboxamide tetrahydro2furancarboxamide",
            "thiophen2yl 2thienyl",
            "propan2one 2propanone",
            "butan2one 2butanone",
            "pentan2one 2pentanone",
            "oxolan2one 2oxolanone",
            "phenylamino anilino",
            "2phenylethan1yl 2phenylethyl",
            "methyloxy methoxy",
            "ethyloxy ethoxy",
            "propionanilide nphenylpropanamide",
            "pyridin4yl 4pyridyl 4pyridinyl",
            "propan1one 1propanone",
            "propan1ol 1propanol",
            "propan2yl isopropyl 1methylethyl",
            "2methylpropyl isobutyl",
            "butan2yl secbutyl 1methylpropyl",
            "tertbutyl 11dimethylethyl 2methylpropan2yl tbutyl",
            "13benzodioxol5yl 34methylenedioxyphenyl benzod13dioxol5yl 2h13benzodioxol5yl",
            "oxirane2carboxyl 2oxiranecarboxyl",
            "fluorophenylamino fluoroanilino",
            "bromophenylamino bromoanilino",
            "chlorophenylamino chloroanilino",
            "4phenylamino 4anilino",
            "1boc nboc 1tertbutoxycarbonyl ntertbutoxycarbonyl",
            "butanoate butyrate",
            "propanedioate malonate");

    /** Parents to which an index puts the substituents behind a comma. */
    private static final List<String> PARENTS = List.of(
            "propanamide",
            "acetamide",
            "butanamide",
            "pentanamide",
            "2propanone",
            "1propanone",
            "2butanone",
            "2pentanone",
            "4piperidinone",
            "4piperidone",
            "4piperidinamine",
            "2furancarboxamide",
            "2propenamide",
            "2butenamide");

    private SystematicNames() {}

    /** Keys of other names of the compound that has this key; empty for a short name. */
    static List<String> of(String key) {
        if (key.length() < LEAST_LENGTH) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>();
        all.add(key);
        List<String> waiting = new ArrayList<>(all);
        for (int i = 0; i < waiting.size() && all.size() < MOST; i++) {
            for (List<String> group : SAME) {
                rewritten(waiting.get(i), group, all, waiting);
            }
        }
        for (String name : List.copyOf(all)) {
            for (String parent : PARENTS) {
                if (name.endsWith(parent) && name.length() > parent.length()) {
                    all.add(parent + name.substring(0, name.length() - parent.length()));
                }
            }
        }
        all.remove(key);
        return List.copyOf(all);
    }

    private static void rewritten(String name, List<String> group, Set<String> all, List<String> waiting) {
        for (String word : group) {
            if (!name.contains(word)) {
                continue;
            }
            for (String other : group) {
                String changed = name.replace(word, other);
                if (!other.equals(word) && all.size() < MOST && all.add(changed)) {
                    waiting.add(changed);
                }
            }
            return;
        }
    }

    private static List<List<String>> groups(String... groups) {
        List<List<String>> all = new ArrayList<>();
        for (String group : groups) {
            all.add(List.of(group.split(" ")));
        }
        return List.copyOf(all);
    }
}
