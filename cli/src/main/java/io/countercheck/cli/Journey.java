package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a question names a route and a day. One route at a time: routes are not compared. */
final class Journey {

    /** Codes that the law data use beside ISO 3166: Northern Ireland under the Windsor Framework. */
    private static final Set<String> MORE_COUNTRIES = Set.of("XI");

    @Option(names = "--from", paramLabel = "COUNTRY", description = "Country of dispatch, ISO code as DE.")
    private String from = "";

    @Option(names = "--to", paramLabel = "COUNTRY", description = "Country of destination.")
    private String to = "";

    @Option(names = "--via", paramLabel = "COUNTRY", split = ",", description = "Countries passed through.")
    private List<String> via = List.of();

    @Option(names = "--date", paramLabel = "DAY", description = "The day, as 2026-05-10.")
    private @Nullable LocalDate day;

    boolean given() {
        return !from.isEmpty() || !to.isEmpty() || !via.isEmpty();
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    Movement movement() {
        return new Movement(
                country(from), country(to), via.stream().map(Journey::country).toList(), null, day, null, "");
    }

    private static String country(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!code.isEmpty()
                && !MORE_COUNTRIES.contains(code)
                && Arrays.stream(Locale.getISOCountries()).noneMatch(code::equals)) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    "\"" + text + "\" is no country code",
                    "give two letters, for example CN");
        }
        return code;
    }
}
