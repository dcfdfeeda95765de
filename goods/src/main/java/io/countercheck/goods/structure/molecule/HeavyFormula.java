package io.countercheck.goods.structure.molecule;

import java.util.Locale;
import java.util.TreeMap;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * How many atoms of each element but hydrogen a structure has, for example {@code C11N2}: what no salt form, charge or
 * isotope of a component changes. It can be read off a well-formed SMILES without any chemistry, so that the law's
 * structures need not be parsed before something of their composition is asked for.
 */
public final class HeavyFormula {

    private HeavyFormula() {}

    /** Of a SMILES known to be well formed. */
    public static String ofSmiles(String smiles) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        int i = 0;
        while (i < smiles.length()) {
            char c = smiles.charAt(i);
            int end = i + 1;
            if (c == '[') {
                end = smiles.indexOf(']', i) + 1;
                count(counts, bracketed(smiles.substring(i + 1, end - 1)));
            } else if (smiles.startsWith("Cl", i) || smiles.startsWith("Br", i)) {
                end = i + 2;
                count(counts, smiles.substring(i, end));
            } else if (Character.isLetter(c)) {
                count(counts, String.valueOf(c).toUpperCase(Locale.ROOT));
            }
            i = end;
        }
        return text(counts);
    }

    static String of(IAtomContainer molecule) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (IAtom atom : molecule.atoms()) {
            count(counts, atom.getSymbol());
        }
        return text(counts);
    }

    /** The element of {@code 13CH3}, {@code nH}, {@code Na+}, {@code C@@H}: a capital and the small letters after it. */
    private static String bracketed(String atom) {
        int start = 0;
        while (start < atom.length() && Character.isDigit(atom.charAt(start))) {
            start++;
        }
        int end = start + 1;
        while (end < atom.length() && Character.isLowerCase(atom.charAt(end))) {
            end++;
        }
        String symbol = atom.substring(start, end);
        return symbol.substring(0, 1).toUpperCase(Locale.ROOT) + symbol.substring(1);
    }

    private static void count(TreeMap<String, Integer> counts, String symbol) {
        if (!symbol.equals("H")) {
            counts.merge(symbol, 1, Integer::sum);
        }
    }

    private static String text(TreeMap<String, Integer> counts) {
        StringBuilder formula = new StringBuilder();
        counts.forEach((element, count) -> formula.append(element).append(count > 1 ? Integer.toString(count) : ""));
        return formula.toString();
    }
}
