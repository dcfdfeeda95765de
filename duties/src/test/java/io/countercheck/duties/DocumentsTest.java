package io.countercheck.duties;

import static io.countercheck.duties.Filed.authorisation;
import static io.countercheck.duties.Filed.onFile;
import static io.countercheck.duties.Filed.registration;
import static io.countercheck.duties.Filed.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.countercheck.duties.papers.Demands;
import io.countercheck.duties.papers.Draws;
import io.countercheck.duties.papers.PaperRow;
import io.countercheck.duties.papers.Register;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Fault;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document closes a duty only if party, goods, route, quantity and day fit, and if it is known to be genuine. */
class DocumentsTest {

    private static Lines anhydrideToBrazil() {
        return Lines.line()
                .route("DE", "BR")
                .on("2026-05-10")
                .cas("108-24-7")
                .weighing("1000", Unit.KG)
                .party(PartyRole.EXPORTER, "Our Firm Ltd", "DE")
                .party(PartyRole.CONSIGNEE, "Customer SA", "BR");
    }

    private static DutyOwed duty(Lines line, String id) {
        return line.judged().duties().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExportAuthorisationAndARegistrationLetTheGoodsPassTheUnion() {
        Lines line = anhydrideToBrazil().with(onFile(authorisation("EA-1", "1000"), registration()));

        DutyOwed authorised = duty(line, "EU-05");
        assertThat(authorised.state()).isEqualTo(DutyState.MET);
        assertThat(authorised.metBy()).containsExactly("EA-1");
        assertThat(authorised.note())
                .isEqualTo("met by export-authorisation EA-1, confirmed by A. Clerk on 2026-04-02");
        assertThat(duty(line, "EU-02").state()).isEqualTo(DutyState.MET);
        assertThat(line.judged().disposition()).as("Brazilian law is not held").isEqualTo(Disposition.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "state,    seen,       'export-authorisation EA-1 is only seen: its issuer has to confirm it'",
        "state,    claimed,    'export-authorisation EA-1 is only claimed: its issuer has to confirm it'",
        "valid_to, 2026-05-09, 'export-authorisation EA-1 has expired on 2026-05-09'",
        "valid_from, 2026-05-11, 'export-authorisation EA-1 is valid only from 2026-05-11'",
        "to,       MX,         'export-authorisation EA-1 is for another route'",
        "order,    PO-2,       'export-authorisation EA-1 is for another order'",
        "counterparty, Other SA, 'export-authorisation EA-1 names another party on the other side'",
        "quantity, 999,        'export-authorisation EA-1 is short: earlier rows have used it up'",
        "unit,     l,          'export-authorisation EA-1 covers a quantity in volume, and the line is counted otherwise'",
        "party,    Another Ltd, ''",
        "substance, acetone,   ''"
    })
    void whatDoesNotFitStaysOpenAndIsSaid(String column, String cell, String note) {
        DutyOwed duty = duty(anhydrideToBrazil().with(onFile(authorisation("EA-1", "1000", column, cell))), "EU-05");

        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
        assertThat(duty.note()).isEqualTo(note);
        assertThat(duty.metBy()).isEmpty();
    }

    @Test
    void aDocumentThatSoonExpiresMeetsItAndIsMentioned() {
        Lines line = anhydrideToBrazil().with(onFile(authorisation("EA-1", "1000", "valid_to", "2026-05-31")));

        assertThat(duty(line, "EU-05").note()).endsWith("; it expires on 2026-05-31");
    }

    @Test
    void anAuthorisationIsDrawnDownInTheOrderOfRowsAndTheVerdictNeverSaysWhatIsLeft() {
        Register register = Filed.register(authorisation("EA-1", "1800", "used", "300"));
        OnFile file = new OnFile(Filed.OURS, register, Draws.ALONE);
        Demands demands = new Demands(register);
        Demands last = demands.another();
        Lines.JUDGE.collect(anhydrideToBrazil().row(3).with(file).toCase(), last);
        Lines.JUDGE.collect(anhydrideToBrazil().row(2).with(file).toCase(), demands);
        OnFile settled = file.with(demands.merge(last).settle(List.of()));

        assertThat(duty(anhydrideToBrazil().row(2).with(settled), "EU-05").state())
                .isEqualTo(DutyState.MET);
        DutyOwed second = duty(anhydrideToBrazil().row(3).with(settled), "EU-05");
        assertThat(second.state()).isEqualTo(DutyState.OPEN);
        assertThat(second.note()).doesNotContain("500").doesNotContain("1500").doesNotContain("1800");
    }

    /** Row 2 is too large for what row 1 leaves of EA-2; with EA-1 for row 1 it would fit, and row 3 must still be served. */
    @Test
    void aFurtherAuthorisationTakesNothingFromALaterRow() {
        List<Lines> rows = List.of(
                anhydrideToBrazil().row(1).weighing("5", Unit.KG),
                anhydrideToBrazil().row(2).weighing("10", Unit.KG),
                anhydrideToBrazil().row(3).weighing("5", Unit.KG));
        PaperRow first = authorisation("EA-1", "5", "valid_to", "2026-06-30", "order", "PO-1");
        PaperRow second = authorisation("EA-2", "10", "valid_to", "2026-12-31");

        assertThat(authorised(rows, second)).containsExactly(DutyState.MET, DutyState.OPEN, DutyState.OPEN);
        assertThat(authorised(rows, first, second)).containsExactly(DutyState.MET, DutyState.MET, DutyState.OPEN);
    }

    private static List<DutyState> authorised(List<Lines> rows, PaperRow... documents) {
        Register register = Filed.register(documents);
        OnFile file = new OnFile(Filed.OURS, register, Draws.ALONE);
        Demands demands = new Demands(register);
        rows.forEach(row -> Lines.JUDGE.collect(row.with(file).toCase(), demands));
        OnFile settled = file.with(demands.settle(List.of()));
        return rows.stream()
                .map(row -> duty(row.with(settled), "EU-05").state())
                .toList();
    }

    @Test
    void aNoticeCountsOnlyOnceItsTimeHasRun() {
        PaperRow notice = row(
                "number", "TX-7",
                "kind", "transaction-id",
                "country", "US",
                "party", "Our Firm Ltd",
                "substance", "US-L1-8335",
                "from", "US",
                "to", "MX",
                "quantity", "50",
                "unit", "kg",
                "filed", "2026-04-25",
                "state", "seen",
                "by", "A. Clerk",
                "on", "2026-04-25");
        Lines line = Lines.line().route("US", "MX").listed("US-L1-8335").weighing("5", Unit.KG);

        assertThat(duty(line.on("2026-05-10").with(onFile(notice)), "US-02").state())
                .isEqualTo(DutyState.MET);
        assertThat(duty(line.on("2026-05-09"), "US-02"))
                .returns(DutyState.OPEN, DutyOwed::state)
                .returns(
                        "transaction-id TX-7 was filed on 2026-04-25, later than 15 days before export",
                        DutyOwed::note);
    }

    @Test
    void aStatementNeverClosesADutyButAsksAPerson() {
        Lines line = Lines.line()
                .route("DE", "CH")
                .cas("67-64-1")
                .weighing("10", Unit.KG)
                .with(onFile(row(
                        "number", "ST-1",
                        "kind", "statement",
                        "duty", "X-EU-04",
                        "party", "Our Firm Ltd",
                        "substance", "acetone",
                        "quantity", "50",
                        "unit", "kg",
                        "state", "seen",
                        "by", "A. Clerk",
                        "on", "2026-01-02")));

        assertThat(duty(line, "EU-02").state()).isEqualTo(DutyState.DEPENDS);
        assertThat(line.judged().disposition()).isEqualTo(Disposition.REVIEW);
    }

    @Test
    void inDomesticTradeABuyersLicenceIsNotTheSellers() {
        Lines line = Lines.line()
                .route("DE", "NL")
                .cas("108-24-7")
                .weighing("5000", Unit.L)
                .party(PartyRole.CONSIGNEE, "Customer BV", "NL");

        assertThat(duty(line.with(onFile(registration("party", "Customer BV"))), "EU-02")
                        .state())
                .isEqualTo(DutyState.OPEN);
        assertThat(duty(line.with(onFile(registration())), "EU-02").state()).isEqualTo(DutyState.MET);
    }

    @Test
    void everyProblemOfEveryRowIsToldAtOnce() {
        Fault fault = catchThrowableOfType(
                Fault.class,
                () -> Filed.register(List.of(
                        row("number", "1", "kind", "permit", "party", "A", "substance", "unobtainium"),
                        authorisation("2", "many", "valid_from", "10.5.2026", "to", ""))));

        assertThat(fault)
                .hasMessageContaining("6 problems")
                .hasMessageContaining("row, kind: \"permit\" is no kind of document")
                .hasMessageContaining("row, substance: \"unobtainium\" is not plainly something listed")
                .hasMessageContaining("row, country: is missing")
                .hasMessageContaining("row, quantity: \"many\" is no number")
                .hasMessageContaining("row, valid_from: \"10.5.2026\" is no day")
                .hasMessageContaining("row, to: is missing");
    }

    @Test
    void aRowThatStandsTwiceWouldCountTwiceAndIsRefused() {
        Fault fault = catchThrowableOfType(
                Fault.class, () -> Filed.register(authorisation("EA-1", "10"), authorisation("EA-1", "10")));

        assertThat(fault).hasMessageContaining("EA-1 stands twice");
    }
}
