package io.countercheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import io.countercheck.model.Span;
import io.countercheck.text.KeyText.Boundary;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4-ANPP | 4anpp",
                "4 ANPP | 4anpp",
                "4ANPP | 4anpp",
                "４－ＡＮＰＰ | 4anpp",
                "N‑phenyl‑4‑piperidinamine | nphenyl4piperidinamine",
                "n phenyl 4 piperidinamine | nphenyl4piperidinamine",
                "γ-Butyrolactone | gammabutyrolactone",
                "gamma butyrolactone | gammabutyrolactone",
                "Acétone | acetone",
                "ÁCIDO CLORHÍDRICO | acidoclorhidrico",
                "過錳酸鉀 | 过锰酸钾",
                "塩酸 | 盐酸",
                "N,N,N′-trimethyl | nnntrimethyl",
                "ace\u200Btone | acetone",
                "Straße | strasse",
                "соляная кислота | солянаякислота",
                "ακετόνη | ακετονη"
            })
    void spellingsOfOneNameHaveOneKey(String written, String key) {
        assertThat(KeyText.key(written)).isEqualTo(key);
    }

    @Test
    void noNameRunsOverTheEndOfAStatement() {
        assertThat(KeyText.key("acetic; anhydride")).isEqualTo("acetic" + KeyText.BREAK + "anhydride");
    }

    @Test
    void aPlaceInTheKeyKnowsWhereItStoodInTheRawText() {
        String raw = "25kg  ４‑ANPP  HCl";
        KeyText text = KeyText.of(FoldedText.of(raw));
        int at = text.key().indexOf("4anpp");

        assertThat(text.rawSpan(at, at + 5)).isEqualTo(new Span(6, 12));
        assertThat(text.rawText(at, at + 5)).isEqualTo("４‑ANPP");
    }

    @Test
    void wordsBeginBesideSpacesDigitsAndHanCharacters() {
        KeyText text = KeyText.of(FoldedText.of("25kg丙酮 ok"));

        assertThat(text.key()).isEqualTo("25kg丙酮ok");
        assertThat(text.boundary(1)).isEqualTo(Boundary.NONE);
        assertThat(text.boundary(2)).isEqualTo(Boundary.WEAK);
        assertThat(text.boundary(4)).isEqualTo(Boundary.STRONG);
        assertThat(text.boundary(5)).isEqualTo(Boundary.STRONG);
        assertThat(text.boundary(6)).isEqualTo(Boundary.STRONG);
    }

    @Test
    void arabicWordsAreComparedWithoutTheirArticleAndTheirHamza() {
        assertThat(KeyText.key("حمض الكبريتيك")).isEqualTo(KeyText.key("حمض كبريتيك"));
        assertThat(KeyText.key("أسيتون")).isEqualTo(KeyText.key("الاسيتون"));
    }

    /** The short way must agree with the Unicode data for every character it takes. */
    @Test
    void plainFoldingIsWhatUnicodeSays() {
        Normalizer2 unicode = Normalizer2.getNFKCCasefoldInstance();
        for (int cp = 0x80; cp < 0x10000; cp++) {
            char folded = PlainFolding.of(cp);
            if (folded != 0) {
                String once = String.valueOf(folded).toLowerCase(Locale.ROOT);
                assertThat(once).as("U+%04X", cp).isEqualTo(unicode.normalize(Character.toString(cp)));
            }
        }
    }

    @Test
    void aLongTextIsReadInOneGo() {
        String raw = "N-phenyl-4-piperidinamine / ".repeat(20_000);

        KeyText text = KeyText.of(FoldedText.of(raw));

        assertThat(text.length()).isEqualTo(22 * 20_000);
    }
}
