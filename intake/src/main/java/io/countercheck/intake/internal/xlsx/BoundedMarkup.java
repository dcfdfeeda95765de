package io.countercheck.intake.internal.xlsx;

import io.countercheck.intake.internal.table.Limits;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an XML part, with a bound on every piece that an XML reader takes whole before it hands anything on: a
 * tag with its attributes, an entity's name, a processing instruction, a run of text. It is counted here because the
 * reader has no such bound, and afterwards is too late.
 *
 * <p>Works on bytes: in UTF-8, as in every encoding that keeps ASCII, the signs of markup stand for nothing else. Parts
 * in UTF-16, which no known program writes, are refused. Linear, one state.
 */
final class BoundedMarkup extends FilterInputStream {

    /** What a tag, an entity or an instruction may take; a cell's tag takes some 30 bytes, a sheet's root 2,000. */
    static final int TAG_BYTES = 64 << 10;

    /** What a text may take: the characters of a record, three bytes each. */
    private static final int TEXT_BYTES = 3 * Limits.RECORD_CHARS;

    /** The bytes of {@code <!---->}; in {@code <!-->} the comment has only begun. */
    private static final int SHORTEST_COMMENT = 7;

    private enum In {
        TEXT,
        /** Behind {@code <}. */
        MARKUP,
        TAG,
        SINGLE_QUOTES,
        DOUBLE_QUOTES,
        ENTITY,
        INSTRUCTION,
        /** Behind {@code <!}. */
        DECLARATION,
        COMMENT,
        CDATA
    }

    private final String name;
    private In in = In.TEXT;
    /** Bytes since the tag or the entity began. */
    private int tag;
    /** Bytes since the last {@code <} of markup: entities are part of the text that they stand in. */
    private int text;

    private int last;
    private int beforeLast;
    private long read;

    BoundedMarkup(String name, InputStream in) {
        super(in);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            take(b);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            take(buffer[offset + i] & 0xff);
        }
        return count;
    }

    private void take(int b) {
        if (read < 4 && (b == 0 || read < 2 && b >= 0xfe)) {
            throw notUtf8(name);
        }
        read++;
        if (in == In.TEXT && b == '<') {
            tag = 0;
            text = 0;
        } else if (in == In.TEXT && b == '&') {
            tag = 0;
        }
        tag++;
        text++;
        in = next(b);
        beforeLast = last;
        last = b;
        if (tag > TAG_BYTES && !holdsText(in)) {
            throw hostile("has a tag of more than " + TAG_BYTES + " bytes");
        }
        if (text > TEXT_BYTES) {
            throw hostile("holds a text of more than " + Limits.RECORD_CHARS + " characters");
        }
    }

    private static boolean holdsText(In in) {
        return in == In.TEXT || in == In.COMMENT || in == In.CDATA;
    }

    private In next(int b) {
        return switch (in) {
            case TEXT -> b == '<' ? In.MARKUP : b == '&' ? In.ENTITY : In.TEXT;
            case MARKUP -> b == '!' ? In.DECLARATION : b == '?' ? In.INSTRUCTION : inTag(b);
            case TAG -> inTag(b);
            case SINGLE_QUOTES -> b == '\'' ? In.TAG : In.SINGLE_QUOTES;
            case DOUBLE_QUOTES -> b == '"' ? In.TAG : In.DOUBLE_QUOTES;
            case ENTITY -> b == ';' ? In.TEXT : In.ENTITY;
            case INSTRUCTION -> b == '>' && last == '?' ? In.TEXT : In.INSTRUCTION;
            case DECLARATION -> b == '-' ? In.COMMENT : b == '[' ? In.CDATA : inTag(b);
            case COMMENT ->
                b == '>' && last == '-' && beforeLast == '-' && text >= SHORTEST_COMMENT ? In.TEXT : In.COMMENT;
            case CDATA -> b == '>' && last == ']' && beforeLast == ']' ? In.TEXT : In.CDATA;
        };
    }

    private static In inTag(int b) {
        return switch (b) {
            case '>' -> In.TEXT;
            case '"' -> In.DOUBLE_QUOTES;
            case '\'' -> In.SINGLE_QUOTES;
            default -> In.TAG;
        };
    }

    static Fault notUtf8(String name) {
        return new Fault(
                ErrorCode.INPUT_UNREADABLE, name + " is not written in UTF-8", "open the workbook, save it again");
    }

    private Fault hostile(String what) {
        return new Fault(ErrorCode.INPUT_HOSTILE, name + " " + what, "check where the file comes from");
    }
}
