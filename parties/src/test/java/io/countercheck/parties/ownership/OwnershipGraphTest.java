package io.countercheck.parties.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Strength;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a rule on ownership reaches; X is always the listed party. */
class OwnershipGraphTest {

    @TempDir
    private Path directory;

    private static Stake stake(String text) {
        String[] parts = text.split(" ");
        return new Stake(parts[0], parts[1], new BigDecimal(parts[2]), parts.length > 3);
    }

    private static OwnershipGraph graph(String... stakes) {
        return OwnershipGraph.of(
                Arrays.stream(stakes).map(OwnershipGraphTest::stake).toList());
    }

    private static Set<String> reached(StakeTest test, String... stakes) {
        OwnershipGraph graph = graph(stakes);
        return graph.reached(Map.of(graph.find("X").orElseThrow(), Strength.CERTAIN), test).keySet().stream()
                .map(graph.names()::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void halfOfHalfIsBlockedAsEachStepIs() {
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 50", "A B 50")).containsExactly("A", "B", "X");
    }

    @Test
    void quartersInTwoBlockedHandsAddUp() {
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 50", "X B 50", "A C 25", "B C 25"))
                .containsExactly("A", "B", "C", "X");
    }

    @Test
    void directAndIndirectSharesAddUp() {
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 50", "X B 10", "A B 40"))
                .containsExactly("A", "B", "X");
    }

    @Test
    void whatHangsOnAHolderThatIsNotBlockedDoesNotCount() {
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 25", "X B 25", "A C 50", "B C 50"))
                .containsExactly("X");
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 49.99", "A B 100")).containsExactly("X");
    }

    @Test
    void controlAloneIsNotEnoughForOfac() {
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 10 control")).containsExactly("X");
        assertThat(reached(StakeTest.HALF_TOGETHER_OR_CONTROL, "X A 10 control"))
                .containsExactly("A", "X");
        assertThat(reached(StakeTest.MORE_THAN_HALF_OR_CONTROL, "X A 0 control"))
                .containsExactly("A", "X");
    }

    @Test
    void exactlyHalfIsEnoughForOneRuleAndNotForAnother() {
        assertThat(reached(StakeTest.HALF_TOGETHER_OR_CONTROL, "X A 50")).containsExactly("A", "X");
        assertThat(reached(StakeTest.MORE_THAN_HALF_OR_CONTROL, "X A 50")).containsExactly("X");
        assertThat(reached(StakeTest.MORE_THAN_HALF_OR_CONTROL, "X A 50.01")).containsExactly("A", "X");
    }

    @Test
    void sharesInSeveralHandsAreNotAddedUpWhereTheRuleDoesNot() {
        String[] stakes = {"X A 60", "X B 60", "A C 40", "B C 40"};
        assertThat(reached(StakeTest.MORE_THAN_HALF_OR_CONTROL, stakes)).containsExactly("A", "B", "X");
        assertThat(reached(StakeTest.HALF_TOGETHER_OR_CONTROL, stakes)).containsExactly("A", "B", "C", "X");
    }

    @Test
    void circlesComeToAnEnd() {
        assertThat(reached(StakeTest.HALF_TOGETHER, "A B 60", "B A 60", "B C 50", "X X 100"))
                .isSubsetOf("X");
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 10", "A B 60", "B A 60"))
                .containsExactly("X");
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 50", "A B 60", "B A 50", "B C 50"))
                .containsExactly("A", "B", "C", "X");
    }

    @Test
    void theSameStakeTwiceCountsOnce() {
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 25", "X A 25.0")).containsExactly("X");
        assertThat(reached(StakeTest.HALF_TOGETHER, "X A 30", "X A 20")).containsExactly("A", "X");
    }

    @Test
    void aChainIsAsSureAsTheListedPartiesOnWhomItRests() {
        OwnershipGraph graph = graph("X A 30", "Y A 30", "X B 50");
        int x = graph.find("x").orElseThrow();
        int y = graph.find(" Y ").orElseThrow();
        Map<Integer, Reached> reached =
                graph.reached(Map.of(x, Strength.CERTAIN, y, Strength.POSSIBLE), StakeTest.HALF_TOGETHER);

        assertThat(reached.get(graph.find("B").orElseThrow()))
                .extracting(Reached::strength)
                .isEqualTo(Strength.CERTAIN);
        int a = graph.find("A").orElseThrow();
        assertThat(reached.get(a)).extracting(Reached::strength).isEqualTo(Strength.POSSIBLE);
        assertThat(graph.roots(reached, a)).containsExactlyInAnyOrder(x, y);
    }

    @Test
    void theChainIsTold() {
        OwnershipGraph graph = graph("X A 50", "X B 50", "A C 25", "B C 25");
        Map<Integer, Reached> reached =
                graph.reached(Map.of(graph.find("X").orElseThrow(), Strength.CERTAIN), StakeTest.HALF_TOGETHER);

        assertThat(graph.chain(reached, graph.find("C").orElseThrow()))
                .containsExactly(
                        "C is held 25 % by A and 25 % by B, together 50 %",
                        "A is held 50 % by X", "B is held 50 % by X");
        assertThat(graph.chain(reached, graph.find("X").orElseThrow())).isEmpty();
    }

    /** Against the plainest reading of the rule: look at all again until nothing changes. */
    @Test
    void anyGraphIsReachedAsByThePlainReading() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Stake> stakes = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                String owner = random.nextInt(5) == 0 ? "X" : "N" + random.nextInt(8);
                stakes.add(new Stake(
                        owner,
                        "N" + random.nextInt(8),
                        BigDecimal.valueOf(random.nextInt(11) * 5L),
                        random.nextInt(10) == 0));
            }
            stakes.add(new Stake("X", "N0", BigDecimal.TEN, false));
            for (StakeTest test : List.of(
                    StakeTest.HALF_TOGETHER, StakeTest.HALF_TOGETHER_OR_CONTROL, StakeTest.MORE_THAN_HALF_OR_CONTROL)) {
                OwnershipGraph graph = OwnershipGraph.of(stakes);
                Collections.shuffle(stakes, random);
                Map<Integer, Strength> x = Map.of(graph.find("X").orElseThrow(), Strength.CERTAIN);
                assertThat(OwnershipGraph.of(stakes).reached(x, test))
                        .as("seed " + seed)
                        .isEqualTo(graph.reached(x, test));
                assertThat(graph.reached(x, test).keySet().stream()
                                .map(graph.names()::get)
                                .collect(Collectors.toSet()))
                        .as("seed " + seed + " " + test + " " + stakes)
                        .isEqualTo(plainly(stakes, test));
            }
        }
    }

    private static Set<String> plainly(List<Stake> stakes, StakeTest test) {
        Map<String, Map<String, BigDecimal>> shares = new TreeMap<>();
        Set<String> control = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Stake s : stakes) {
            if (!s.owner().equals(s.owned())
                    && seen.add(s.owner() + s.owned() + s.percent().stripTrailingZeros() + s.control())) {
                shares.computeIfAbsent(s.owned(), o -> new HashMap<>())
                        .merge(s.owner(), s.percent(), (a, b) -> a.add(b).min(BigDecimal.valueOf(100)));
                if (s.control()) {
                    control.add(s.owner() + ">" + s.owned());
                }
            }
        }
        Set<String> reached = new HashSet<>(Set.of("X"));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<String, Map<String, BigDecimal>> owned : shares.entrySet()) {
                BigDecimal sum = BigDecimal.ZERO;
                boolean meets = false;
                for (Map.Entry<String, BigDecimal> share : owned.getValue().entrySet()) {
                    if (reached.contains(share.getKey())) {
                        sum = sum.add(share.getValue());
                        meets |= test.met(share.getValue())
                                || test.control() && control.contains(share.getKey() + ">" + owned.getKey());
                    }
                }
                meets |= test.together() && test.met(sum);
                changed |= meets && reached.add(owned.getKey());
            }
        }
        return reached;
    }

    @Test
    void aPlainFileIsReadWithShareAndControl() throws IOException {
        Path file = Files.writeString(directory.resolve("owners.csv"), """
                \ufeffowner,owned,percent,control
                X Holding,A Trading,50 %,
                "A Trading",B Logistics,,yes
                """);

        OwnershipFile read = OwnershipFile.read(file);

        assertThat(read.graph().names()).containsExactly("A Trading", "B Logistics", "X Holding");
        assertThat(read.digest()).hasSize(64);
    }

    @Test
    void everyStakeThatCannotBeReadIsToldAndNoneIsLeftOut() throws IOException {
        Path file = Files.writeString(
                directory.resolve("owners.csv"), "owner,owned,percent\nX,A,half\nX,B,101\n,C,50\nX,D,\nX,E,50\n");

        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> OwnershipFile.read(file))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.INPUT_UNREADABLE))
                .withMessageContaining("line 2: no share of ownership: half")
                .withMessageContaining("line 3")
                .withMessageContaining("line 4: a stake has an owner")
                .withMessageContaining("line 5: neither a share nor control");
        Path other = Files.writeString(directory.resolve("other.csv"), "parent,child\nX,A\n");
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> OwnershipFile.read(other))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.INPUT_NO_COLUMNS));
    }

    @Test
    void followTheMoneyOwnershipsAreReadByTheNamesOfTheirEntities() throws IOException {
        Path file = Files.writeString(directory.resolve("owners.json"), """
                {"id":"c-1","schema":"Company","caption":"X Holding","properties":{"name":["X Holding"]}}
                {"id":"c-2","schema":"Company","properties":{"name":["A Trading","A Trade"]}}
                {"id":"o-1","schema":"Ownership","properties":{"owner":["c-1"],"asset":["c-2"],"percentage":["50.0"]}}
                {"id":"o-2","schema":"Ownership","properties":{"owner":["c-1"],"asset":["c-9"],"percentage":["more"]}}
                {"id":"o-3","schema":"Ownership","properties":{"owner":["c-1"],"asset":["c-2"],"endDate":["2020"]}}
                """);

        OwnershipFile read = OwnershipFile.read(file);
        OwnershipGraph graph = read.graph();

        assertThat(graph.names()).containsExactly("A Trading", "c-9", "X Holding");
        assertThat(graph.reached(
                        Map.of(graph.find("X Holding").orElseThrow(), Strength.CERTAIN), StakeTest.HALF_TOGETHER))
                .containsKey(graph.find("A Trading").orElseThrow())
                .hasSize(2);
        assertThat(read.notes()).hasSize(2);
    }
}
