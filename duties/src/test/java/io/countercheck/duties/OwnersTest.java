package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.duties.operator.Operator;
import io.countercheck.duties.operator.OperatorRole;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose task a duty is once the operator has said who it is. */
class OwnersTest {

    private static Operator of(String country, OperatorRole... roles) {
        return new Operator("Example Chemie GmbH", List.of(), Set.of(country), Set.of(roles), Map.of());
    }

    private static DutyOwed.Whose whose(Lines line, String duty) {
        return line.judged().duties().stream()
                .filter(d -> d.id().equals(duty))
                .findFirst()
                .orElseThrow()
                .whose();
    }

    private static Lines anhydrideFromGermanyToTheUnitedStates() {
        return Lines.line().route("DE", "US").cas("108-24-7").weighing("5000", Unit.KG);
    }

    @Test
    void theExporterOwesTheAuthorisationAndTheImporterTheDeclaration() {
        Lines line = anhydrideFromGermanyToTheUnitedStates().with(OnFile.of(of("DE")));

        assertThat(whose(line, "EU-05")).isEqualTo(DutyOwed.Whose.OURS);
        assertThat(whose(line, "US-01")).isEqualTo(DutyOwed.Whose.OTHERS);
    }

    @Test
    void aConditionHoldsTheGoodsLikeATask() {
        Lines line = anhydrideFromGermanyToTheUnitedStates();

        assertThat(line.with(OnFile.of(of("US"))).judged().disposition()).isEqualTo(Disposition.HOLD);
        assertThat(whose(line, "US-01")).isEqualTo(DutyOwed.Whose.OURS);
        assertThat(whose(line, "EU-05")).isEqualTo(DutyOwed.Whose.OTHERS);
    }

    @Test
    void whatAnyPersonOwesIsOursWhereWeAreEstablished() {
        Lines line = Lines.line().route("DE", "NL").cas("108-24-7").weighing("5000", Unit.L);

        assertThat(whose(line.with(OnFile.of(of("BE", OperatorRole.CARRIER))), "EU-03"))
                .isEqualTo(DutyOwed.Whose.OURS);
        assertThat(whose(line.with(OnFile.of(of("US", OperatorRole.CARRIER))), "EU-03"))
                .isEqualTo(DutyOwed.Whose.OTHERS);
    }

    @Test
    void aBrokerBringsTheBrokersDutiesOfItsOwnTerritory() {
        Lines line = Lines.line().route("CN", "MX").cas("108-24-7").weighing("5000", Unit.KG);

        assertThat(line.judged().duties()).extracting(DutyOwed::id).doesNotContain("US-05");
        assertThat(whose(
                        line.with(OnFile.of(of("US", OperatorRole.BROKER))).listedWhereverItSpeaks("US-L2-8519"),
                        "US-05"))
                .isEqualTo(DutyOwed.Whose.OURS);
    }

    @Test
    void nothingIsSaidWhenNobodySaysWhoScreens() {
        assertThat(anhydrideFromGermanyToTheUnitedStates().judged().duties())
                .isNotEmpty()
                .allMatch(d -> d.whose() == DutyOwed.Whose.UNSAID && d.metBy().isEmpty());
    }
}
