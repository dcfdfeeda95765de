package io.countercheck.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class HomeTest {

    @Test
    void theOptionComesBeforeTheEnvironmentAndThatBeforeThePlatform() {
        Map<String, String> environment = Map.of("COUNTERCHECK_HOME", "chosen");

        assertThat(Home.find(Path.of("option"), environment, on("Linux"))).isEqualTo(Path.of("option"));
        assertThat(Home.find(null, environment, on("Linux"))).isEqualTo(Path.of("chosen"));
    }

    @Test
    void eachPlatformHasItsPlace() {
        assertThat(Home.find(null, Map.of(), on("Linux"))).isEqualTo(Path.of("user/.local/share/countercheck"));
        assertThat(Home.find(null, Map.of("XDG_DATA_HOME", "relative"), on("Linux")))
                .isEqualTo(Path.of("user/.local/share/countercheck"));
        assertThat(Home.find(null, Map.of(), on("Mac OS X")))
                .isEqualTo(Path.of("user/Library/Application Support/Countercheck"));
        assertThat(Home.find(null, Map.of("LOCALAPPDATA", "local"), on("Windows 11")))
                .isEqualTo(Path.of("local/Countercheck"));
    }

    private static Properties on(String platform) {
        Properties system = new Properties();
        system.setProperty("os.name", platform);
        system.setProperty("user.home", "user");
        return system;
    }
}
