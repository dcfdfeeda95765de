package io.countercheck.report.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** How JSON is written here: hidden characters escaped, so that looking at a file is as safe as parsing it. */
public final class JsonForm {

    private JsonForm() {}

    public static JsonFactory factory() {
        return new JsonFactoryBuilder().characterEscapes(new HiddenEscapes()).build();
    }

    private static final class HiddenEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        HiddenEscapes() {
            ascii[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int ch) {
            // Asked for each UTF-16 unit: a whole pair never hides here, half of one is replaced by the encoder.
            if (Character.isSurrogate((char) ch) || !HiddenCharacters.isHidden(ch)) {
                return null;
            }
            return new SerializedString("\\u" + HiddenCharacters.hex(ch));
        }
    }
}
