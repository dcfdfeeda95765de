package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.InForce;
import io.countercheck.model.Strength;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Lines as they stand in invoices and manifests, of every kind and in many languages ({@code trade_lines.tsv}), each told
 * as a careful person would tell it when every regime speaks.
 */
class TradeLinesTest {

    private static final List<String> ALERTS = List.of("listed", "possible");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TestFactory
    Stream<DynamicTest> lineIsToldAsACarefulPersonWould() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TradeLinesTest.class.getResourceAsStream("trade_lines.tsv")),
                StandardCharsets.UTF_8))) {
            List<String[]> lines = in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .toList();
            return lines.stream()
                    .map(l -> DynamicTest.dynamicTest(
                            l[2], () -> assertThat(told(l[2])).isIn(l[0].equals("alert") ? ALERTS : List.of(l[0]))));
        }
    }

    private static String told(String text) {
        List<ListingHit> hits = Goods.described(text).mentions().stream()
                .flatMap(m -> m.hits().stream())
                .filter(h -> h.listing().period().at(DAY) != InForce.NO)
                .toList();
        boolean listed = hits.stream()
                .anyMatch(h -> h.strength() == Strength.CERTAIN
                        && h.listing().binding().isLaw());
        return listed ? "listed" : hits.isEmpty() ? "none" : "possible";
    }
}
