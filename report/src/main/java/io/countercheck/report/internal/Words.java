package io.countercheck.report.internal;

import io.countercheck.model.Basis;
import io.countercheck.model.Confidence;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Kind;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Strength;
import io.countercheck.model.Totals;
import io.countercheck.report.VerdictRecord;
import java.util.List;

/** Plain English for what the model says in constants: the page, the explanation and the terminal share it. */
public final class Words {

    private Words() {}

    public static String may(Disposition disposition) {
        return switch (disposition) {
            case HOLD -> "The goods may not move.";
            case REVIEW -> "The goods wait for a person.";
            case PROCEED -> "The goods may go; the tasks named here remain.";
            case CLEAR -> "Nothing was found in what was screened.";
        };
    }

    public static String goods(GoodsStatus status) {
        return switch (status) {
            case LISTED -> "goods listed";
            case POSSIBLE -> "goods possibly listed";
            case NONE -> "no listing found for the goods";
            case UNREADABLE -> "goods not readable";
        };
    }

    public static String parties(PartyStatus status) {
        return switch (status) {
            case LISTED -> "a party is listed";
            case POSSIBLE -> "a party is possibly listed";
            case NONE -> "no listed party found";
            case NOT_SCREENED -> "parties not screened against a full list";
        };
    }

    public static String kind(Kind kind) {
        return switch (kind) {
            case SUBSTANCE -> "substance";
            case CLASS -> "member of a class";
            case MACHINE -> "machine";
            case MACHINE_PART -> "machine part";
            case PARTY -> "party";
            case OWNER -> "owner of a party";
            case CONTRADICTION -> "contradiction";
            case RISK -> "risk indicator";
            case FIELD -> "field";
            case NOT_UNDERSTOOD -> "not understood";
        };
    }

    public static String strength(Strength strength) {
        return switch (strength) {
            case CERTAIN -> "certain";
            case LIKELY -> "likely";
            case POSSIBLE -> "possible";
        };
    }

    public static String effect(PartyEffect effect) {
        return switch (effect) {
            case BLOCK -> "no dealing without a licence";
            case LICENCE_NEEDED -> "goods need a licence for this party";
            case SECURITIES_ONLY -> "securities only; trade in goods is not touched";
            case RED_FLAG -> "a warning that a person has to weigh";
            case UNKNOWN -> "what this list does is not held";
            case DECIDED_NOT_SAME -> "a person decided that the party is another; without effect";
        };
    }

    public static String confidence(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED_FROM_SOURCE -> "verified from the source";
            case VERIFIED_SECONDARY -> "verified in a secondary source";
            case FROM_KNOWLEDGE -> "unverified";
        };
    }

    public static String state(DutyState state) {
        return switch (state) {
            case OPEN -> "open";
            case DEPENDS -> "depends on what is not held";
            case STANDING -> "standing";
            case LIFTED -> "lifted";
            case MET -> "met";
        };
    }

    /** A constant's published word as words: {@code end_user} is "end user". */
    public static String plain(String id) {
        return id.replace('_', ' ').replace('-', ' ');
    }

    /** A field as a reader knows it: {@code cas} is "CAS number". */
    public static String field(String id) {
        return switch (id) {
            case "cas" -> "CAS number";
            case "ec" -> "EC number";
            case "un" -> "UN number";
            case "hs" -> "HS code";
            default -> plain(id);
        };
    }

    public static String plain(List<String> ids) {
        return String.join(", ", ids.stream().map(Words::plain).toList());
    }

    /** "Row 12, order PO-1, line 2". */
    public static String key(VerdictRecord record) {
        StringBuilder key = new StringBuilder("Row ").append(record.verdict().row());
        if (!record.verdict().source().isEmpty()) {
            key.append(" (").append(record.verdict().source()).append(')');
        }
        if (!record.verdict().reference().isEmpty()) {
            key.append(", order ").append(record.verdict().reference());
        }
        if (!record.verdict().line().isEmpty()) {
            key.append(", line ").append(record.verdict().line());
        }
        return key.toString();
    }

    /** "CN → DE → MX"; an end that is not known is a question mark. Empty when neither end is. */
    public static String route(VerdictRecord record) {
        String from = record.movement().from();
        String to = record.movement().to();
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        StringBuilder route = new StringBuilder(from.isEmpty() ? "?" : from);
        for (String country : record.movement().via()) {
            route.append(" → ").append(country);
        }
        return route.append(" → ").append(to.isEmpty() ? "?" : to).toString();
    }

    /** "dispatch 2026-05-10"; empty when no day is known. */
    public static String day(VerdictRecord record) {
        if (record.movement().dispatchDate() != null) {
            return "dispatch " + record.movement().dispatchDate();
        }
        if (record.movement().orderDate() != null) {
            return "order " + record.movement().orderDate();
        }
        if (record.movement().arrivalDate() != null) {
            return "arrival " + record.movement().arrivalDate();
        }
        return "";
    }

    /** "owed by exporter", and whose task that is where the operator has said who it is; empty when nobody owes it. */
    public static String owed(DutyOwed duty) {
        if (duty.owedBy().isEmpty()) {
            return "";
        }
        String whose = whose(duty.whose());
        return "owed by " + plain(duty.owedBy()) + (whose.isEmpty() ? "" : " (" + whose + ")");
    }

    /** "our task", "a condition: not ours to do"; empty when the operator has not said who it is. */
    public static String whose(DutyOwed.Whose whose) {
        return switch (whose) {
            case UNSAID -> "";
            case OURS -> "our task";
            case OTHERS -> "a condition: not ours to do";
        };
    }

    /** A count with its thousands marked: {@code 8,976}. By hand, because a formatter costs a short run its time. */
    public static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** "1 row", "2 rows". */
    public static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** The sum that has to hold for every run. */
    public static String equation(Totals totals) {
        return number(totals.rows()) + " rows in = " + number(totals.hold()) + " hold + " + number(totals.review())
                + " review + " + number(totals.proceed()) + " proceed + " + number(totals.clear()) + " clear + "
                + number(totals.rejected()) + " rejected";
    }

    /** "ofac-sdn of 2021-07-21, 8,976 parties". */
    public static String list(Basis.UsedList list) {
        return list.source() + (list.date().isEmpty() ? "" : " of " + list.date()) + ", "
                + (list.entries() == 1 ? "1 party" : number(list.entries()) + " parties");
    }
}
