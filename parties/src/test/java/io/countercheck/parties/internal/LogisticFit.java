package io.countercheck.parties.internal;

import java.util.List;

/** Logistic regression by iteratively reweighted least squares with a ridge. */
final class LogisticFit {

    private LogisticFit() {}

    /** The coefficients; the first is that of the constant and is not held down by the ridge. */
    static double[] of(List<double[]> rows, List<Integer> labels, double ridge) {
        int n = rows.get(0).length;
        double[] w = new double[n];
        for (int step = 0; step < 30; step++) {
            double[][] hessian = new double[n][n];
            double[] gradient = new double[n];
            for (int r = 0; r < rows.size(); r++) {
                double[] x = rows.get(r);
                double z = 0;
                for (int i = 0; i < n; i++) {
                    z += w[i] * x[i];
                }
                double p = MatchModel.probability(z);
                double v = Math.max(1e-6, p * (1 - p));
                for (int i = 0; i < n; i++) {
                    gradient[i] += (labels.get(r) - p) * x[i];
                    for (int j = 0; j < n; j++) {
                        hessian[i][j] += v * x[i] * x[j];
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                double held = i == 0 ? 1e-6 : Math.max(1e-6, ridge);
                gradient[i] -= held * w[i];
                hessian[i][i] += held;
            }
            double[] change = solve(hessian, gradient);
            for (int i = 0; i < n; i++) {
                w[i] += change[i];
            }
        }
        return w;
    }

    /** Gaussian elimination with pivots. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
            }
            double[] row = a[c];
            a[c] = a[pivot];
            a[pivot] = row;
            double value = b[c];
            b[c] = b[pivot];
            b[pivot] = value;
            for (int r = c + 1; r < n; r++) {
                double factor = a[r][c] / a[c][c];
                b[r] -= factor * b[c];
                for (int k = c; k < n; k++) {
                    a[r][k] -= factor * a[c][k];
                }
            }
        }
        double[] x = new double[n];
        for (int r = n - 1; r >= 0; r--) {
            double sum = b[r];
            for (int k = r + 1; k < n; k++) {
                sum -= a[r][k] * x[k];
            }
            x[r] = sum / a[r][r];
        }
        return x;
    }
}
