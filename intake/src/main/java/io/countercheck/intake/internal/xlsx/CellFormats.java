package io.countercheck.intake.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the number formats of a workbook make of the numbers under them (ECMA-376 part 1, 18.8.30). */
final class CellFormats {

    /**
     * What a format shows a number as.
     *
     * @param padTo digits to which zeros are put in front, 0 for none
     */
    record Shown(Kind kind, int padTo) {}

    /** Kinds of number formats that matter here. */
    enum Kind {
        NUMBER,
        DATE,
        PERCENT
    }

    /** Twice what a workbook can hold of either (a spreadsheet stops at some 65,000 styles). */
    private static final int MOST_STYLES = 131_072;

    private static final Shown PLAIN = new Shown(Kind.NUMBER, 0);

    private final List<Shown> byStyle;

    private CellFormats(List<Shown> byStyle) {
        this.byStyle = byStyle;
    }

    static CellFormats read(WorkbookPackage workbook, String part) throws IOException {
        Map<String, String> codes = new HashMap<>();
        List<Shown> styles = new ArrayList<>();
        boolean inCellStyles = false;
        try (XmlPart xml = workbook.xml(part, WorkbookPackage.PART_BYTES)) {
            while (xml != null && xml.next()) {
                if (xml.starts("numFmt")) {
                    put(codes, xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCellStyles = xml.isStart();
                } else if (inCellStyles && xml.starts("xf")) {
                    styles.add(shown(xml.attribute("numFmtId"), codes));
                }
                if (codes.size() > MOST_STYLES || styles.size() > MOST_STYLES) {
                    throw xml.hostile("defines more than " + MOST_STYLES + " formats");
                }
            }
        }
        return new CellFormats(styles);
    }

    private static void put(Map<String, String> codes, @Nullable String id, @Nullable String code) {
        if (id != null && code != null) {
            codes.put(id, code);
        }
    }

    /** What the style of that index shows; a plain number when there is none. */
    Shown of(@Nullable String style) {
        if (style == null) {
            return PLAIN;
        }
        try {
            int index = Integer.parseInt(style);
            return index >= 0 && index < byStyle.size() ? byStyle.get(index) : PLAIN;
        } catch (NumberFormatException e) {
            return PLAIN;
        }
    }

    private static Shown shown(@Nullable String id, Map<String, String> codes) {
        if (id == null) {
            return PLAIN;
        }
        String code = codes.get(id);
        if (code != null) {
            return ofCode(code);
        }
        return switch (id) {
            case "9", "10" -> new Shown(Kind.PERCENT, 0);
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "55",
                    "56",
                    "57",
                    "58" -> new Shown(Kind.DATE, 0);
            default -> PLAIN;
        };
    }

    /** Reads a format code without its quoted, escaped and bracketed parts. */
    static Shown ofCode(String code) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                int close = code.indexOf('"', i + 1);
                i = close < 0 ? code.length() : close;
            } else if (c == '[') {
                int close = code.indexOf(']', i + 1);
                i = close < 0 ? code.length() : close;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                bare.append(c);
            }
        }
        String first = bare.toString().toLowerCase(Locale.ROOT).split(";", 2)[0];
        if (first.indexOf('%') >= 0) {
            return new Shown(Kind.PERCENT, 0);
        }
        boolean general = first.contains("general") || first.contains("standard");
        if (!general && (first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || first.indexOf('年') >= 0)) {
            return new Shown(Kind.DATE, 0);
        }
        boolean zeros =
                !first.isEmpty() && first.length() <= 20 && first.chars().allMatch(c -> c == '0');
        return zeros && first.length() > 1 ? new Shown(Kind.NUMBER, first.length()) : PLAIN;
    }
}
