package io.countercheck.goods.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.ac.cam.ch.wwmm.opsin.NameToStructure;
import uk.ac.cam.ch.wwmm.opsin.NameToStructureConfig;
import uk.ac.cam.ch.wwmm.opsin.OpsinResult;
import uk.ac.cam.ch.wwmm.opsin.OpsinWarning;

/** Systematic names to structures by OPSIN (Lowe et al., J. Chem. Inf. Model. 2011, 51, 739). */
final class Opsin {

    /** Stems of parents of carbon. */
    private static final List<String> CARBON_STEMS =
            List.of("meth", "eth", "prop", "but", "phen", "benz", "carb", "acet");

    private final NameToStructure grammar = NameToStructure.getInstance();
    private final NameToStructureConfig config = new NameToStructureConfig();

    Opsin() {
        // A stereodescriptor that does not fit is no reason to lose the skeleton: it becomes a warning.
        config.setWarnRatherThanFailOnUninterpretableStereochemistry(true);
    }

    NameStructure parse(String name) {
        OpsinResult result = grammar.parseChemicalName(name, config);
        String smiles = result.getStatus() == OpsinResult.OPSIN_RESULT_STATUS.FAILURE ? null : result.getSmiles();
        if (smiles == null) {
            return NameStructure.unreadable("not a systematic name");
        }
        if (anion(smiles)) {
            return NameStructure.unreadable("the name of an ion alone");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (!carbon(smiles) && CARBON_STEMS.stream().anyMatch(lower::contains)) {
            // "1,2-dibromaethan", of which only the bromine is understood.
            return NameStructure.unreadable("only part of the name is understood");
        }
        List<String> warnings =
                result.getWarnings().stream().map(OpsinWarning::getMessage).toList();
        return new NameStructure(Optional.of(smiles), warnings);
    }

    private static boolean carbon(String smiles) {
        for (int i = 0; i < smiles.length(); i++) {
            char c = smiles.charAt(i);
            boolean lowerNext = i + 1 < smiles.length() && "ladeorsufmn".indexOf(smiles.charAt(i + 1)) >= 0;
            boolean symbolBefore = i > 0 && Character.isUpperCase(smiles.charAt(i - 1));
            // In brackets and out of them the letters behind C make chlorine, calcium, copper and the like; an aromatic
            // n, o
            // or s behind it stands in a ring with other carbon atoms.
            if (c == 'C' && !lowerNext || c == 'c' && !symbolBefore) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the charges of a structure add up to less than nothing: then the word before it, the metal say, was not part
     * of the name that was read.
     */
    private static boolean anion(String smiles) {
        int charge = 0;
        boolean bracket = false;
        for (int i = 0; i < smiles.length(); i++) {
            char c = smiles.charAt(i);
            bracket = c == '[' || bracket && c != ']';
            if (bracket && (c == '+' || c == '-')) {
                int digits = i + 1;
                while (digits < smiles.length() && Character.isDigit(smiles.charAt(digits))) {
                    digits++;
                }
                int size = digits == i + 1 ? 1 : Integer.parseInt(smiles.substring(i + 1, Math.min(digits, i + 3)));
                charge += c == '+' ? size : -size;
            }
        }
        return charge < 0;
    }
}
