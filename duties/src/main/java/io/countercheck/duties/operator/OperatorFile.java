package io.countercheck.duties.operator;

import io.countercheck.duties.settings.Settings;
import io.countercheck.duties.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The operator's file.
 *
 * <pre>
 * name = "Example Chemie GmbH"
 * also = ["Example Chemie"]
 * role = ["exporter"]
 *
 * [[establishment]]
 * country = "DE"
 *
 * [roles]
 * "PO-7" = "broker"
 * </pre>
 *
 * @param operator who the operator is
 * @param digest SHA-256 of the file's bytes, hex
 */
public record OperatorFile(Operator operator, String digest) {

    private static final String ROLE = "role";

    /**
     * Reads the file.
     *
     * @throws io.countercheck.model.Fault when it is not there, or with every problem in it
     */
    public static OperatorFile read(Path path) {
        SettingsFile file = SettingsFile.read(path);
        Settings root = file.root();
        String name = root.required("name");
        List<String> also = root.texts("also");
        Set<OperatorRole> roles = roles(root, ROLE, root.texts(ROLE));
        Set<String> countries = new TreeSet<>();
        for (Settings establishment : root.tables("establishment")) {
            String country = establishment.required("country").toUpperCase(Locale.ROOT);
            if (!country.isEmpty() && !Arrays.asList(Locale.getISOCountries()).contains(country)) {
                establishment.problem(
                        "country", "\"" + country + "\" is no country", "write its two letters of ISO 3166, as DE");
            } else {
                countries.add(country);
            }
            establishment.text("name");
            establishment.refuseOthers();
        }
        if (!root.keys().contains("establishment")) {
            root.problem("", "lacks an establishment", "add [[establishment]] and below it country = \"DE\"");
        }
        Map<String, Set<OperatorRole>> byOrder = new TreeMap<>();
        root.entries("roles").forEach((order, words) -> byOrder.put(order, roles(root, "roles", words)));
        root.refuseOthers();
        file.problems().refuse();
        return new OperatorFile(new Operator(name, also, countries, roles, byOrder), file.digest());
    }

    private static Set<OperatorRole> roles(Settings root, String key, List<String> words) {
        Set<OperatorRole> roles = EnumSet.noneOf(OperatorRole.class);
        for (String word : words) {
            Arrays.stream(OperatorRole.values())
                    .filter(r -> r.id().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresentOrElse(
                            roles::add,
                            () -> root.problem(
                                    key,
                                    "\"" + word + "\" is no role",
                                    "use "
                                            + Arrays.stream(OperatorRole.values())
                                                    .map(OperatorRole::id)
                                                    .collect(Collectors.joining(", "))));
        }
        return roles;
    }
}
