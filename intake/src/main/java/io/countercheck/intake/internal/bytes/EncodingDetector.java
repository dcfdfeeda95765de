package io.countercheck.intake.internal.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Finds the encoding of text: a byte order mark; UTF-16 without one by where its zero bytes stand; UTF-8 when it is well
 * formed, or nearly; else the legacy encoding that makes most sense of the lines that leave ASCII. There, headers that
 * become recognisable weigh most, then ICU's statistics, then whether the letters stand together as those of one script
 * do.
 */
public final class EncodingDetector {

    private static final List<String> LEGACY =
            List.of("GB18030", "windows-1252", "windows-1251", "windows-1250", "Big5", "Shift_JIS", "EUC-KR", "KOI8-R");

    /** Two readings that lie this near each other leave a doubt. */
    private static final int CLOSE = 12;

    private static final int HEADER_WEIGHT = 1_000;
    private static final int SCRIPT_WEIGHT = 60;

    /** The letters that make up two thirds of Russian text; read in the other encoding they are mostly rarer ones. */
    private static final String COMMON_RUSSIAN = "оеаинтсрвл";

    private static final int COMMON_RUSSIAN_PERCENT = 55;

    private final ByteSurvey bytes;
    private final ToIntFunction<List<String>> recognisedHeaders;

    /** @param recognisedHeaders how many of some cells are headers of orders */
    public EncodingDetector(ByteSurvey bytes, ToIntFunction<List<String>> recognisedHeaders) {
        this.bytes = bytes;
        this.recognisedHeaders = recognisedHeaders;
    }

    public Encoding detect() {
        byte[] head = bytes.head();
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return new Encoding(StandardCharsets.UTF_8, 3, brokenUtf8());
        }
        if (startsWith(head, 0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, "");
        }
        if (startsWith(head, 0xfe, 0xff)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, "");
        }
        int zerosAtEven = zeros(head, 0);
        int zerosAtOdd = zeros(head, 1);
        if (zerosAtOdd * 20L > head.length && zerosAtOdd > 10 * zerosAtEven) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, "");
        }
        if (zerosAtEven * 20L > head.length && zerosAtEven > 10 * zerosAtOdd) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, "");
        }
        boolean utf8 = bytes.invalidSequences() == 0 || bytes.multiByteSequences() > 10 * bytes.invalidSequences();
        return utf8 ? new Encoding(StandardCharsets.UTF_8, 0, brokenUtf8()) : legacy();
    }

    private String brokenUtf8() {
        return bytes.invalidSequences() == 0
                ? ""
                : "The text is UTF-8 but " + bytes.invalidSequences()
                        + " places in it are not; they are read as U+FFFD and reported with their field.";
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** One legacy encoding with what speaks for it. */
    private record Candidate(String name, int headers, int score) {}

    private Encoding legacy() {
        byte[] sample = bytes.foreignLines();
        Map<String, Integer> statistics = icu(sample);
        List<Candidate> candidates = new ArrayList<>();
        for (String name : LEGACY) {
            if (Charset.isSupported(name)) {
                try {
                    String text = Charset.forName(name)
                            .newDecoder()
                            .decode(ByteBuffer.wrap(sample))
                            .toString();
                    int headers = foreignHeaders(text);
                    int score = HEADER_WEIGHT * headers + statistics.getOrDefault(name, 0) + script(name, text);
                    candidates.add(new Candidate(name, headers, score));
                } catch (CharacterCodingException e) {
                    // The bytes are not text in this encoding, which is all that was asked.
                    continue;
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
        if (candidates.isEmpty()) {
            return new Encoding(
                    Charset.forName("windows-1252"),
                    0,
                    "The text fits no known encoding; it is read as windows-1252, name the right one with --encoding.");
        }
        Candidate best = candidates.get(0);
        String doubt = "The text is not UTF-8; it is read as " + best.name() + ", recognised from its bytes.";
        if (candidates.size() > 1 && best.score() - candidates.get(1).score() < CLOSE) {
            doubt += " It could also be " + candidates.get(1).name() + "; name the right one with --encoding.";
        }
        return new Encoding(Charset.forName(best.name()), 0, doubt);
    }

    private static Map<String, Integer> icu(byte[] sample) {
        Map<String, Integer> confidence = new HashMap<>();
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            String name = switch (match.getName()) {
                case "ISO-8859-1" -> "windows-1252";
                case "ISO-8859-2" -> "windows-1250";
                default -> match.getName();
            };
            confidence.merge(name, match.getConfidence(), Math::max);
        }
        return confidence;
    }

    private int foreignHeaders(String text) {
        int best = 0;
        int lines = 0;
        for (String line : text.split("\n", 21)) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("[,;\t|]", 200)) {
                String bare = cell.replace("\"", "").strip();
                if (bare.chars().anyMatch(c -> c >= 0x80)) {
                    cells.add(bare);
                }
            }
            best = Math.max(best, recognisedHeaders.applyAsInt(cells));
            if (++lines == 20) {
                break;
            }
        }
        return best;
    }

    /** How well the letters above ASCII stand together as the encoding's script has them, 0 to {@link #SCRIPT_WEIGHT}. */
    private static int script(String encoding, String text) {
        int fitting = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                foreign++;
                boolean fits = switch (encoding) {
                    case "GB18030", "Big5", "Shift_JIS", "EUC-KR" -> isCommonEastAsian(encoding, c);
                    case "windows-1251", "KOI8-R" -> isCyrillicInWord(text, i);
                    default -> isLatinInWord(text, i);
                };
                fitting += fits ? 1 : 0;
            }
        }
        if (foreign == 0) {
            return 0;
        }
        int score = (int) ((long) SCRIPT_WEIGHT * fitting / foreign);
        return encoding.equals("windows-1251") || encoding.equals("KOI8-R") ? score - rareLetters(text) : score;
    }

    private static boolean isCommonEastAsian(String encoding, char c) {
        byte[] code = String.valueOf(c).getBytes(Charset.forName(encoding));
        int lead = code[0] & 0xff;
        return code.length == 2
                && switch (encoding) {
                    // Level 1 of GB 2312 and its punctuation; of Big5; of JIS X 0208 with kana; Hangul of KS X 1001.
                    case "GB18030" ->
                        lead >= 0xb0 && lead <= 0xd7 && (code[1] & 0xff) >= 0xa1 || lead == 0xa3 || lead == 0xa1;
                    case "Big5" -> lead >= 0xa4 && lead <= 0xc6;
                    case "Shift_JIS" -> lead >= 0x82 && lead <= 0x97;
                    default -> lead >= 0xb0 && lead <= 0xc8;
                };
    }

    /** A Cyrillic letter in a word of Cyrillic, in lower case or among capitals only. */
    private static boolean isCyrillicInWord(String text, int at) {
        char c = text.charAt(at);
        boolean cyrillic = c >= 0x410 && c <= 0x44f || c == 'ё' || c == 'Ё' || c == '№' || c == '«' || c == '»';
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean besideLatin = Character.isLetter(before) && before < 0x80;
        return cyrillic && !capitalInside && !besideLatin;
    }

    /** What the score loses because the letters are not those that Russian uses most, 0 to {@link #SCRIPT_WEIGHT}. */
    private static int rareLetters(String text) {
        int letters = 0;
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c >= 'а' && c <= 'я') {
                letters++;
                common += COMMON_RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        int percent = letters == 0 ? 0 : 100 * common / letters;
        return SCRIPT_WEIGHT * Math.max(0, COMMON_RUSSIAN_PERCENT - percent) / COMMON_RUSSIAN_PERCENT;
    }

    /** A letter with a mark beside plain letters, or a sign that Latin text uses. */
    private static boolean isLatinInWord(String text, int at) {
        char c = text.charAt(at);
        if ("°·–—’‘“”„€£§®™µ²³½±×º«»…".indexOf(c) >= 0) {
            return true;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean besidePlain = isPlainLetter(before) || isPlainLetter(after);
        return Character.isLetter(c) && besidePlain && !(Character.isUpperCase(c) && Character.isLowerCase(before));
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
