package io.countercheck.report.internal;

/**
 * Markup under construction. Whatever comes from a file or a list goes through {@link #text}: escaped, and with hidden
 * characters shown. {@link #raw} takes markup written in this room only.
 */
final class Html {

    private final StringBuilder out = new StringBuilder(4096);

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text in a direction of its own, so that it cannot turn what stands around it. */
    Html isolated(String text) {
        return raw("<bdi>").text(text).raw("</bdi>");
    }

    /** Text that keeps to what it is: no markup, nothing hidden. */
    Html text(String text) {
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

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
