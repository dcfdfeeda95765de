package io.countercheck.lists.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The files that make up one list, by the part each plays.
 *
 * @param byRole at least {@link Role#MAIN}
 */
public record ListFiles(Map<Role, Path> byRole) {

    /** The part a file plays. Its id names the file inside a snapshot. */
    public enum Role {
        MAIN("main.csv"),
        ALIASES("aliases.csv"),
        ADDRESSES("addresses.csv"),
        COMMENTS("comments.csv");

        private final String fileName;

        Role(String fileName) {
            this.fileName = fileName;
        }

        public String fileName() {
            return fileName;
        }
    }

    public ListFiles {
        EnumMap<Role, Path> copy = new EnumMap<>(Role.class);
        copy.putAll(byRole);
        byRole = Collections.unmodifiableMap(copy);
    }

    public Path main() {
        Path main = byRole.get(Role.MAIN);
        if (main == null) {
            throw new IllegalStateException("a list has a main file");
        }
        return main;
    }

    /** A list that is one file. */
    public static ListFiles single(Path file) {
        return new ListFiles(Map.of(Role.MAIN, file));
    }

    /** OFAC's legacy files: those that lie beside {@code sdn} under the name that {@link #sibling} gives. */
    public static ListFiles beside(Path main) {
        EnumMap<Role, Path> found = new EnumMap<>(Role.class);
        found.put(Role.MAIN, main);
        for (Role role : Role.values()) {
            String name = role == Role.MAIN ? "" : sibling(main.getFileName().toString(), role);
            if (!name.isEmpty() && Files.isRegularFile(main.resolveSibling(name))) {
                found.put(role, main.resolveSibling(name));
            }
        }
        return new ListFiles(found);
    }

    /** The files of a snapshot directory. */
    public static ListFiles inSnapshot(Path directory) {
        EnumMap<Role, Path> found = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (Files.isRegularFile(directory.resolve(role.fileName()))) {
                found.put(role, directory.resolve(role.fileName()));
            }
        }
        return new ListFiles(found);
    }

    /**
     * How OFAC names the file of that role beside a main file: {@code sdn.csv} has {@code alt.csv} and {@code add.csv},
     * {@code cons_prim.csv} has {@code cons_alt.csv}; what stands before and after stays, {@code ofac_sdn_2021-07.csv}
     * has {@code ofac_alt_2021-07.csv}. Upper or lower case as in the main file.
     *
     * @return the name, or empty when the main file is not named so
     */
    public static String sibling(String main, Role role) {
        String lower = main.toLowerCase(Locale.ROOT);
        String stem = lower.contains("cons_prim") ? "prim" : "sdn";
        int at = lower.lastIndexOf(stem);
        if (at < 0) {
            return "";
        }
        String part = switch (role) {
            case MAIN -> stem;
            case ALIASES -> "alt";
            case ADDRESSES -> "add";
            case COMMENTS -> stem.equals("prim") ? "comments" : "sdn_comments";
        };
        boolean upper = Character.isUpperCase(main.charAt(at));
        return main.substring(0, at)
                + (upper ? part.toUpperCase(Locale.ROOT) : part)
                + main.substring(at + stem.length());
    }
}
