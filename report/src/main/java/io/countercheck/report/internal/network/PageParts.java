package io.countercheck.report.internal.network;

import io.countercheck.report.internal.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The head that the pages of this package share: strict about what a page may load, styled as report.html is. */
final class PageParts {

    private PageParts() {}

    /** Everything up to and with the opening of the body. */
    static void opening(Html html, String title) {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        + "'unsafe-inline'\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n<meta name=\"referrer\" "
                        + "content=\"no-referrer\"/>\n<title>")
                .plain(title)
                .raw("</title>\n<style>\n")
                .raw(resource(Html.class, "report.css"))
                .raw(resource(PageParts.class, "network.css"))
                .raw("</style>\n</head>\n<body>\n");
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
