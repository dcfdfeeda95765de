package io.countercheck.lists;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what belongs to its user: installed lists and the indexes made from them.
 *
 * <p>The platform's convention is: Windows {@code %LOCALAPPDATA%\Countercheck}; macOS {@code ~/Library/Application
 * Support/Countercheck}; elsewhere the XDG Base Directory Specification, {@code $XDG_DATA_HOME/countercheck} or
 * {@code ~/.local/share/countercheck}.
 */
public final class Home {

    private Home() {}

    /**
     * @param option what the user chose on the command line, or null
     * @param environment of the process: {@code COUNTERCHECK_HOME} comes next after the option
     * @param system the JVM's system properties: {@code os.name} and {@code user.home}
     * @return the directory, which need not exist
     */
    public static Path find(@Nullable Path option, Map<String, String> environment, Properties system) {
        if (option != null) {
            return option;
        }
        String chosen = environment.getOrDefault("COUNTERCHECK_HOME", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen);
        }
        Path user = Path.of(system.getProperty("user.home", "."));
        String platform = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (platform.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isBlank() ? user.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve("Countercheck");
        }
        if (platform.startsWith("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Countercheck");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // The specification: a relative path there is invalid and to be ignored.
        boolean valid = !xdg.isBlank() && Path.of(xdg).isAbsolute();
        Path base = valid ? Path.of(xdg) : user.resolve(".local").resolve("share");
        return base.resolve("countercheck");
    }
}
