package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Consignment;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Kind;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictRecordTest {

    private static final PartyField NOTIFY = new PartyField(PartyRole.NOTIFY_PARTY, PartyAttribute.NAME);

    @Test
    void ofTwoNotifyPartiesEachQuoteComesFromItsOwnText() {
        ConsignmentVerdict plain = Many.clear(1, "Sodium chloride");
        Evidence first = Orders.evidence(NOTIFY, "Example Trading Ltd", "Example Trading", "name");
        Evidence second = Orders.evidence(NOTIFY, "Other Example Ltd", "Other Example", "name");
        VerdictRecord record = VerdictRecord.of(new ConsignmentVerdict(
                        new Consignment(
                                "PO-1",
                                plain.consignment().items(),
                                List.of(
                                        Party.named(PartyRole.NOTIFY_PARTY, "Other Example Ltd"),
                                        Party.named(PartyRole.NOTIFY_PARTY, "Example Trading Ltd"))),
                        List.of(party(first), party(second)),
                        plain.rows()))
                .get(0);

        assertThat(record.textAround(first)).contains("Example Trading Ltd");
        assertThat(record.textAround(second)).as("never the other's text").isEmpty();
        assertThat(Explanation.of(record, Terminal.plain(100)))
                .contains("»Example Trading« Ltd")
                .contains("»Other Example«");
    }

    @Test
    void aSpanOutsideTheTextIsNotQuoted() {
        VerdictRecord record = VerdictRecord.of(Many.clear(1, "Salt")).get(0);
        Evidence outside = Orders.evidence(GoodsField.DESCRIPTION, "Sodium chloride", "chloride", "name");

        assertThat(record.textAround(outside)).isEmpty();
    }

    private static Finding party(Evidence evidence) {
        return new Finding.OfParty(
                Kind.PARTY,
                evidence.matched(),
                "sample:EX-1",
                "sample",
                "",
                PartyEffect.RED_FLAG,
                0.9,
                Strength.LIKELY,
                evidence,
                "",
                null);
    }
}
