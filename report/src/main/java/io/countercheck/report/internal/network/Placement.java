package io.countercheck.report.internal.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the boxes of one connected picture: forces after Fruchterman and Reingold (1991), then boxes that still lie on
 * each other are pushed apart. Starts from a spiral in the order given and uses no chance, so that the same network has
 * the same picture. O(boxes² × rounds): for at most a few hundred boxes.
 */
final class Placement {

    private static final int ROUNDS = 500;
    private static final int PUSHES = 400;
    private static final double GOLDEN_ANGLE = 2.399963229728653;
    /** Towards the middle: else a chain of names is drawn as a long line. */
    private static final double PULL = 0.3;

    private static final double GAP_ACROSS = 84;
    private static final double GAP_DOWN = 40;

    /** Width and height of a box. */
    record Box(double width, double height) {}

    /** Where the middle of a box is. */
    record Place(double x, double y) {}

    private final List<Box> boxes;
    private final List<int[]> edges;
    private final double[] x;
    private final double[] y;

    private Placement(List<Box> boxes, List<int[]> edges) {
        this.boxes = boxes;
        this.edges = edges;
        x = new double[boxes.size()];
        y = new double[boxes.size()];
    }

    /** @param edges pairs of indices of boxes */
    static List<Place> of(List<Box> boxes, List<int[]> edges) {
        Placement placement = new Placement(boxes, edges);
        placement.spiral();
        placement.relax();
        placement.scale();
        placement.pushApart();
        List<Place> places = new ArrayList<>(boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            places.add(new Place(Math.rint(placement.x[i]), Math.rint(placement.y[i])));
        }
        return places;
    }

    private void spiral() {
        for (int i = 0; i < x.length; i++) {
            double radius = 0.8 * Math.sqrt(i);
            x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
            y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
        }
    }

    /** In a plane where an edge wants to be one long. */
    private void relax() {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        double pull = PULL * Math.sqrt(x.length) / 2;
        for (int round = 0; round < ROUNDS; round++) {
            double most = 0.6 * (1 - (double) round / ROUNDS) + 0.01;
            Arrays.fill(dx, 0);
            Arrays.fill(dy, 0);
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    double ax = x[i] - x[j];
                    double ay = y[i] - y[j];
                    double square = Math.max(0.01, ax * ax + ay * ay);
                    dx[i] += ax / square;
                    dy[i] += ay / square;
                    dx[j] -= ax / square;
                    dy[j] -= ay / square;
                }
            }
            for (int[] edge : edges) {
                double ax = x[edge[0]] - x[edge[1]];
                double ay = y[edge[0]] - y[edge[1]];
                double distance = Math.sqrt(ax * ax + ay * ay);
                dx[edge[0]] -= ax * distance;
                dy[edge[0]] -= ay * distance;
                dx[edge[1]] += ax * distance;
                dy[edge[1]] += ay * distance;
            }
            for (int i = 0; i < x.length; i++) {
                dx[i] -= pull * x[i];
                dy[i] -= pull * y[i];
                double length = Math.max(1e-9, Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
                double step = Math.min(most, length);
                x[i] += dx[i] / length * step;
                y[i] += dy[i] / length * step;
            }
        }
    }

    private void scale() {
        double width = boxes.stream().mapToDouble(Box::width).max().orElse(1);
        double height = boxes.stream().mapToDouble(Box::height).max().orElse(1);
        for (int i = 0; i < x.length; i++) {
            x[i] *= width + GAP_ACROSS;
            y[i] *= height + 1.5 * GAP_DOWN;
        }
    }

    private void pushApart() {
        for (int push = 0; push < PUSHES; push++) {
            boolean moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    moved |= push(i, j);
                }
            }
            if (!moved) {
                return;
            }
        }
    }

    private boolean push(int i, int j) {
        double across = (boxes.get(i).width() + boxes.get(j).width()) / 2 + GAP_ACROSS - Math.abs(x[i] - x[j]);
        double down = (boxes.get(i).height() + boxes.get(j).height()) / 2 + GAP_DOWN - Math.abs(y[i] - y[j]);
        if (across <= 0.5 || down <= 0.5) {
            return false;
        }
        if (across / 3 < down) {
            double half = (x[i] <= x[j] ? -across : across) / 2;
            x[i] += half;
            x[j] -= half;
        } else {
            double half = (y[i] <= y[j] ? -down : down) / 2;
            y[i] += half;
            y[j] -= half;
        }
        return true;
    }
}
