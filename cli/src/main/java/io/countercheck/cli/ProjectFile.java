package io.countercheck.cli;

import io.countercheck.duties.settings.Settings;
import io.countercheck.duties.settings.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The daily job in a file, so that the command is one word. Paths in it are meant from the folder in which it stands; what
 * the command line says comes first.
 *
 * <pre>
 * orders = "orders.csv"
 * operator = "operator.toml"
 * documents = "documents"
 * history = "results"
 * customers = "customers.csv"
 * risk = "risk.toml"
 * products = "products.csv"
 * out = "results/today"
 * fail_on = ["hold"]
 * </pre>
 *
 * @param orders the file of orders
 * @param out result folder, or null for the default
 * @param operator as {@code --operator}, or null
 * @param documents as {@code --documents}, or null
 * @param history as {@code --history}, or null
 * @param customers as {@code --customers}, or null
 * @param risk as {@code --risk}, or null
 * @param products as {@code --products}, or null
 * @param home as {@code --home}, or null
 * @param failOn as {@code --fail-on}
 */
record ProjectFile(
        Path orders,
        @Nullable Path out,
        @Nullable Path operator,
        @Nullable Path documents,
        @Nullable Path history,
        @Nullable Path customers,
        @Nullable Path risk,
        @Nullable Path products,
        @Nullable Path home,
        List<ScreenCommand.FailOn> failOn) {

    static final Path NAME = Path.of("countercheck.toml");

    /** @throws io.countercheck.model.Fault when it is not there, or with every problem in it */
    static ProjectFile read(Path path) {
        SettingsFile file = SettingsFile.read(path);
        Settings root = file.root();
        Path folder = path.getParent() == null ? Path.of("") : path.getParent();
        ProjectFile project = new ProjectFile(
                folder.resolve(root.required("orders")),
                path(root, "out", folder),
                path(root, "operator", folder),
                path(root, "documents", folder),
                path(root, "history", folder),
                path(root, "customers", folder),
                path(root, "risk", folder),
                path(root, "products", folder),
                path(root, "home", folder),
                failOn(root));
        root.refuseOthers();
        file.problems().refuse();
        return project;
    }

    private static @Nullable Path path(Settings root, String key, Path folder) {
        String text = root.text(key);
        return text.isEmpty() ? null : folder.resolve(text);
    }

    private static List<ScreenCommand.FailOn> failOn(Settings root) {
        List<ScreenCommand.FailOn> found = new ArrayList<>();
        for (String word : root.texts("fail_on")) {
            try {
                found.add(ScreenCommand.FailOn.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                root.problem("fail_on", "\"" + word + "\" is not known", "use hold, review or reject");
            }
        }
        return found;
    }
}
