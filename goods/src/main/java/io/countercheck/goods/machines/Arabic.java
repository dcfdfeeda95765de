package io.countercheck.goods.machines;

import java.util.ArrayList;
import java.util.List;

/**
 * Arabic writes its article and its short links in one with the word behind them: {@code لآلة} is "for a machine", {@code
 * والقوالب} "and the dies". They are taken off only when what is left is a word of the lexicon.
 */
final class Arabic {

    private static final String ARTICLE = "ال";
    private static final char FOR = 'ل';
    /** And, for, with. */
    private static final String LINKS = "ولب";

    private static final int SHORTEST = 2;

    private Arabic() {}

    static boolean letters(String word) {
        char c = word.charAt(0);
        return c >= 0x0620 && c <= 0x06FF;
    }

    /** The links before it and the word itself; the word as it stands when nothing known is left of it. */
    static List<Word> pieces(Word word, Lexicon lexicon) {
        List<Word> pieces = new ArrayList<>();
        String text = word.text();
        int at = 0;
        for (int links = 0; links <= LINKS.length() && text.length() - at >= SHORTEST; links++) {
            boolean behindFor = at > 0 && text.charAt(at - 1) == FOR;
            int bare = at + article(text.substring(at), behindFor);
            Lexeme known = lexicon.word(text.substring(bare));
            if (known != null && text.length() - bare >= SHORTEST) {
                pieces.add(piece(word, bare, text.length(), known));
                return pieces;
            }
            Lexeme link = LINKS.indexOf(text.charAt(at)) < 0 ? null : lexicon.word(text.substring(at, at + 1));
            if (link == null) {
                return List.of(word);
            }
            pieces.add(piece(word, at, at + 1, link));
            at++;
        }
        return List.of(word);
    }

    /** How long the article is that it begins with; behind "for" only its second letter is written: للأقراص. */
    private static int article(String rest, boolean behindFor) {
        if (rest.startsWith(ARTICLE)) {
            return ARTICLE.length();
        }
        return behindFor && rest.charAt(0) == FOR ? 1 : 0;
    }

    private static Word piece(Word word, int from, int to, Lexeme lexeme) {
        return new Word(
                word.text().substring(from, to),
                word.start() + from,
                word.start() + to,
                from > 0 || word.glued(),
                lexeme);
    }
}
