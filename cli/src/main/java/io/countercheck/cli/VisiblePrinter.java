package io.countercheck.cli;

import io.countercheck.report.VisibleText;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The door through which every line for people goes: what is printed by {@code println} or {@code printf} shows hidden
 * characters by number, whoever they come from, so that no command can forget it. What is printed by {@code print} is
 * text that was made visible where it was composed and may hold colours.
 */
final class VisiblePrinter extends PrintWriter {

    VisiblePrinter(Writer out) {
        super(out, false);
    }

    @Override
    public void println(@Nullable String text) {
        super.println(VisibleText.lines(String.valueOf(text)));
    }

    @Override
    public void println(@Nullable Object text) {
        println(String.valueOf(text));
    }

    @Override
    public PrintWriter printf(Locale locale, String format, @Nullable Object... values) {
        return format(locale, format, values);
    }

    @Override
    public PrintWriter format(Locale locale, String format, @Nullable Object... values) {
        String text = String.format(locale, format, values);
        print(VisibleText.lines(text));
        if (text.endsWith("\n")) {
            println();
        }
        return this;
    }
}
