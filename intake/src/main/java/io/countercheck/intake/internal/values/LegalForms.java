package io.countercheck.intake.internal.values;

import java.util.Set;

/** The legal forms by which a text is known for the name of a company. */
public final class LegalForms {

    private static final int LONGEST = 200;
    private static final Set<String> FORMS = Set.of(
            "ltd", "limited", "coltd", "inc", "llc", "corp", "co", "gmbh", "ag", "sa", "sadecv", "srl", "spa", "bv",
            "nv", "plc", "pteltd", "pvtltd", "llp", "sarl", "sas", "ooo");
    private static final Set<String> ALONE_NO_PROOF = Set.of("co", "sa", "ag", "spa", "nv", "bv", "sas");
    private static final Set<String> CHINESE = Set.of("有限公司", "有限责任公司", "股份公司", "公司");

    private LegalForms() {}

    /** Whether the text is a legal form and nothing else. */
    public static boolean is(String text) {
        return text.length() <= 12 && FORMS.contains(PlainWords.letters(text));
    }

    /** Whether the text is a name with a legal form at its end that means nothing else. */
    public static boolean endsIn(String text) {
        if (text.length() < 5 || text.length() > LONGEST) {
            return false;
        }
        String stripped = text.strip();
        if (CHINESE.stream().anyMatch(stripped::endsWith)) {
            return true;
        }
        int space = stripped.lastIndexOf(' ');
        String last = PlainWords.letters(stripped.substring(space + 1));
        return space > 0 && FORMS.contains(last) && !ALONE_NO_PROOF.contains(last);
    }
}
