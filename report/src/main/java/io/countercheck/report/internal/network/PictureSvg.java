package io.countercheck.report.internal.network;

import io.countercheck.report.internal.DisplayWidth;
import io.countercheck.report.internal.Html;
import io.countercheck.report.internal.network.Picture.Edge;
import io.countercheck.report.internal.network.Picture.Node;
import io.countercheck.report.internal.network.Picture.Part;
import io.countercheck.report.internal.network.Placement.Place;

/** Draws a picture as SVG inside the page: colours and fonts come from the page's style sheet. */
final class PictureSvg {

    private static final double LETTER = 6.2;
    /** A picture is scaled down to fit its page, but not below this; then it can be scrolled. */
    private static final double SMALLEST = 0.62;

    private final Picture picture;
    private final Html html = new Html();

    private PictureSvg(Picture picture) {
        this.picture = picture;
    }

    /** One SVG for each connected part, the largest first. */
    static String of(Picture picture) {
        PictureSvg svg = new PictureSvg(picture);
        for (int i = 0; i < picture.parts.size(); i++) {
            svg.draw(picture.parts.get(i), i + 1);
        }
        return svg.html.toString();
    }

    private void draw(Part part, int number) {
        long width = Math.round(part.width());
        long height = Math.round(part.height());
        String title = "part-" + number;
        html.raw("<div class=\"part\"><svg style=\"min-width:" + Math.round(part.width() * SMALLEST)
                + "px\" class=\"network\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" role=\"img\" aria-labelledby=\"" + title + "\">\n<title id=\"" + title + "\">Part " + number
                + " of the picture: " + part.boxes().size() + " boxes and "
                + part.lines().size()
                + " lines; the tables below hold the same</title>\n");
        part.lines().forEach(this::line);
        part.lines().forEach(this::word);
        for (int box : part.boxes()) {
            box(picture.nodes.get(box), picture.places.get(box));
        }
        html.raw("</svg></div>\n");
    }

    private void line(Edge edge) {
        Place from = picture.places.get(edge.from());
        Place to = picture.places.get(edge.to());
        html.raw("<line class=\"" + (edge.merges() ? "merges" : "apart") + "\" x1=\"" + n(from.x()) + "\" y1=\""
                + n(from.y()) + "\" x2=\"" + n(to.x()) + "\" y2=\"" + n(to.y()) + "\"/>\n");
    }

    private void word(Edge edge) {
        if (edge.what().isEmpty()) {
            return;
        }
        Place from = picture.places.get(edge.from());
        Place to = picture.places.get(edge.to());
        double x = (from.x() + to.x()) / 2;
        double y = (from.y() + to.y()) / 2;
        double width = DisplayWidth.of(edge.what()) * LETTER + 10;
        html.raw("<rect class=\"word\" x=\"" + n(x - width / 2) + "\" y=\"" + n(y - 9) + "\" width=\"" + n(width)
                        + "\" height=\"18\"/><text class=\"word\" x=\"" + n(x) + "\" y=\"" + n(y + 4) + "\">")
                .text(edge.what())
                .raw("</text>\n");
    }

    private void box(Node node, Place place) {
        double left = place.x() - node.width() / 2;
        double top = place.y() - node.height() / 2;
        html.raw("<g class=\"" + (node.hub() ? "hub" : "name c" + node.colour()) + "\"><rect x=\"" + n(left) + "\" y=\""
                + n(top) + "\" width=\"" + n(node.width()) + "\" height=\"" + n(node.height()) + "\" rx=\""
                + (node.hub() ? 22 : 3) + "\"/>");
        if (!node.hub()) {
            html.raw("<rect class=\"edge\" x=\"" + n(left) + "\" y=\"" + n(top) + "\" width=\"5\" height=\""
                    + n(node.height()) + "\"/>");
        }
        html.raw("<text class=\"label\" x=\"" + n(place.x()) + "\" y=\"" + n(place.y() - 2)
                        + "\" unicode-bidi=\"isolate\">")
                .plain(node.label())
                .raw("</text><text class=\"below\" x=\"" + n(place.x()) + "\" y=\"" + n(place.y() + 14) + "\">")
                .plain(node.below())
                .raw("</text></g>\n");
    }

    private static String n(double value) {
        return Long.toString(Math.round(value));
    }
}
