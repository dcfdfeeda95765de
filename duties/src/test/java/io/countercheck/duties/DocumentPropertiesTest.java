package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.duties.papers.Demands;
import io.countercheck.duties.papers.Draws;
import io.countercheck.duties.papers.PaperRow;
import io.countercheck.duties.papers.Register;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What must hold for any documents on file and any orders. Repeat a failure with {@code -Dcountercheck.seed=N}, the seed
 * that the test prints.
 */
class DocumentPropertiesTest {

    private static final int FILES = 200;

    private static final List<String> KINDS = List.of(
            "licence",
            "registration",
            "export-authorisation",
            "import-permit",
            "transaction-id",
            "notification",
            "end-use-declaration",
            "record",
            "statement");
    private static final List<String> GOODS = List.of("108-24-7", "7722-64-7", "67-64-1", "108-88-3");
    private static final List<String> COUNTRIES = List.of("DE", "NL", "US", "CN", "CA", "CH");
    private static final List<String> PARTIES = List.of("Our Firm Ltd", "Customer One", "Customer Two");

    private long seed;
    private Random random;

    @BeforeEach
    void newSeed() {
        seed = Long.getLong("countercheck.seed", new Random().nextLong());
        random = new Random(seed);
        System.out.println("DocumentPropertiesTest seed " + seed);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String number(int at) {
        return any(List.of("5", "20", "100", "400")) + at % 2;
    }

    private PaperRow anyDocument(int at) {
        PaperRow row = Filed.row(
                "number", "D-" + at,
                "kind", any(KINDS),
                "country", any(COUNTRIES),
                "party", any(PARTIES),
                "substance",
                        any(List.of("108-24-7", "7722-64-7", "67-64-1|108-88-3", "Category 2B|Category 3|Class 2")),
                "from", "DE|US|CN",
                "to", "NL|US|CA|CH",
                "quantity", number(at),
                "unit", "kg",
                "filed", any(List.of("2026-01-01", "2026-04-20", "2026-05-08")),
                "valid_to", any(List.of("", "2026-05-05", "2026-06-01", "2027-01-01")),
                "state", any(List.of("confirmed", "confirmed", "seen", "claimed")),
                "by", "A. Clerk",
                "on", "2026-01-02");
        if (row.cell("kind").equals("statement")) {
            row = Filed.with(row, "duty", "X-EU-04");
        }
        boolean withoutQuantity = List.of("licence", "registration", "record").contains(row.cell("kind"));
        return withoutQuantity && random.nextBoolean() ? Filed.with(row, "quantity", "") : row;
    }

    private List<PaperRow> anyDocuments() {
        List<PaperRow> rows = new ArrayList<>();
        for (int at = random.nextInt(30); at >= 0; at--) {
            rows.add(anyDocument(at));
        }
        return rows;
    }

    /** A line can be made again, since what is on file is a part of it. */
    private Supplier<Lines> anyLine(int row) {
        String from = any(List.of("DE", "US", "CN"));
        String to = any(List.of("NL", "US", "CA", "CH"));
        String day = any(List.of("2026-05-04", "2026-05-10", "2026-05-28"));
        String cas = any(GOODS);
        String amount = any(List.of("1", "5", "20", "60", "300"));
        String customer = any(List.of("Customer One", "Customer Two"));
        return () -> Lines.line()
                .row(row)
                .order("PO-" + row)
                .route(from, to)
                .on(day)
                .cas(cas)
                .weighing(amount, Unit.KG)
                .party(PartyRole.CONSIGNEE, customer, to);
    }

    private List<Supplier<Lines>> anyFile() {
        List<Supplier<Lines>> lines = new ArrayList<>();
        for (int row = 1; row <= 12; row++) {
            lines.add(anyLine(row));
        }
        return lines;
    }

    /** Both passes over a file, the first in any order and in any parts. */
    private Map<Long, Verdict> judge(List<Supplier<Lines>> file, List<PaperRow> documents) {
        Register register = Filed.register(documents);
        OnFile before = new OnFile(Filed.OURS, register, Draws.ALONE);
        SumsBuilder sums = new SumsBuilder(Lines.LAW);
        Demands demands = new Demands(register);
        List<Supplier<Lines>> shuffled = new ArrayList<>(file);
        Collections.shuffle(shuffled, random);
        for (Supplier<Lines> line : shuffled) {
            line.get().addTo(sums);
            Demands part = demands.another();
            Lines.JUDGE.collect(line.get().with(before).toCase(), part);
            demands.merge(part);
        }
        OnFile settled = before.with(demands.settle(List.of()));
        Sums whole = sums.build();
        Map<Long, Verdict> verdicts = new HashMap<>();
        for (Supplier<Lines> line : shuffled) {
            Verdict verdict = line.get().with(settled).withSums(whole).judged();
            verdicts.put(verdict.row(), verdict);
        }
        return verdicts;
    }

    @Test
    void oneMoreDocumentNeverMakesAVerdictStricter() {
        int milder = 0;
        for (int i = 0; i < FILES; i++) {
            List<Supplier<Lines>> file = anyFile();
            List<PaperRow> documents = anyDocuments();
            List<PaperRow> fewer = new ArrayList<>(documents);
            PaperRow removed = fewer.remove(random.nextInt(fewer.size()));
            Map<Long, Verdict> with = judge(file, documents);
            Map<Long, Verdict> without = judge(file, fewer);
            for (Map.Entry<Long, Verdict> entry : with.entrySet()) {
                Verdict verdict = entry.getValue();
                Verdict other = Objects.requireNonNull(without.get(entry.getKey()));
                assertThat(verdict.disposition())
                        .as("seed " + seed + ", document " + removed + ": " + other + " and " + verdict)
                        .isLessThanOrEqualTo(other.disposition());
                milder += closed(verdict) > closed(other) ? 1 : 0;
            }
        }
        assertThat(milder).as("documents that close something are among them").isPositive();
    }

    private static long closed(Verdict verdict) {
        return verdict.duties().stream().filter(d -> !d.metBy().isEmpty()).count();
    }

    @Test
    void nothingGoesWhileABlockingDutyIsOpenWhateverIsOnFile() {
        for (int i = 0; i < FILES; i++) {
            for (Verdict verdict : judge(anyFile(), anyDocuments()).values()) {
                boolean open = verdict.duties().stream().anyMatch(DutyOwed::stopsTheGoods);
                assertThat(open && verdict.disposition() != Disposition.HOLD)
                        .as("seed " + seed + ": " + verdict)
                        .isFalse();
            }
        }
    }

    @Test
    void theOrderInWhichRowsAreReadChangesNothing() {
        for (int i = 0; i < FILES / 4; i++) {
            List<Supplier<Lines>> file = anyFile();
            List<PaperRow> documents = anyDocuments();

            assertThat(judge(file, documents)).as("seed " + seed).isEqualTo(judge(file, documents));
        }
    }

    @Test
    void noDocumentIsDrawnBelowZero() {
        int drawn = 0;
        for (int i = 0; i < FILES; i++) {
            List<Supplier<Lines>> file = anyFile();
            List<PaperRow> documents = anyDocuments();
            Map<String, BigDecimal> used = new HashMap<>();
            Map<Long, Verdict> verdicts = judge(file, documents);
            for (Supplier<Lines> line : file) {
                BigDecimal amount =
                        line.get().item().quantity().decisive().orElseThrow().inBaseUnits();
                Verdict verdict =
                        Objects.requireNonNull(verdicts.get(line.get().item().row()));
                for (DutyOwed duty : verdict.duties()) {
                    duty.metBy().forEach(n -> used.merge(n + " " + duty.id(), amount, BigDecimal::add));
                }
            }
            for (PaperRow document : documents) {
                String quantity = document.cell("quantity");
                for (Map.Entry<String, BigDecimal> account : used.entrySet()) {
                    if (!quantity.isEmpty() && account.getKey().startsWith(document.cell("number") + " ")) {
                        drawn++;
                        assertThat(account.getValue())
                                .as("seed " + seed + ", " + account.getKey())
                                .isLessThanOrEqualTo(new BigDecimal(quantity));
                    }
                }
            }
        }
        assertThat(drawn).as("documents with a quantity are drawn on").isPositive();
    }
}
