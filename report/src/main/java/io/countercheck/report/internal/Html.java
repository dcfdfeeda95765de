package io.countercheck.report.internal;

import io.countercheck.model.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * Markup under construction. Whatever comes from a file or a list goes through {@link #text}: escaped, and with hidden
 * characters shown. {@link #raw} takes markup written in this room only.
 */
public final class Html {

    private final StringBuilder out = new StringBuilder(4096);

    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text in a direction of its own, so that it cannot turn what stands around it. */
    public Html isolated(String text) {
        return raw("<bdi>").text(text).raw("</bdi>");
    }

    /** Text where no markup may stand, as inside SVG: escaped, hidden characters by number. */
    public Html plain(String text) {
        String shown = HiddenCharacters.shown(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c < 0x7F) {
                ascii(c);
            } else {
                out.append(c);
            }
        }
        return this;
    }

    /** Text that keeps to what it is: no markup, nothing hidden. */
    public Html text(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint < 0x7F) {
                ascii((char) codePoint);
            } else if (HiddenCharacters.isHiddenAt(text, i)) {
                hidden(codePoint);
            } else {
                out.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return this;
    }

    private void ascii(char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (c < ' ') {
                    hidden(c);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private void hidden(int codePoint) {
        out.append("<span class=\"hidden-character\">")
                .append(HiddenCharacters.sign(codePoint))
                .append("</span>");
        if (codePoint == '\n') {
            out.append(' ');
        }
    }

    /** A name that may stand in an id or a link. */
    Html id(String prefix, long number) {
        out.append(prefix).append(number);
        return this;
    }

    /** A small line under another; nothing when the text is empty. */
    public Html sub(String text) {
        return text.isEmpty()
                ? this
                : raw("<span class=\"sub\">").isolated(text).raw("</span>");
    }

    /** Where something is written and how well that is verified. */
    Html citation(String citation, @Nullable Confidence confidence) {
        if (!citation.isEmpty()) {
            raw("<cite>").isolated(citation).raw("</cite>");
        }
        if (confidence != null) {
            raw("<span class=\"confidence " + confidence.id() + "\">")
                    .text(Words.confidence(confidence))
                    .raw("</span>");
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
