package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.util.Locale;
import java.util.Set;

/** Reads OFAC's older XML ({@code SDN.XML}, {@code CONSOLIDATED.XML}) by its schema: {@code sdnEntry} is one party. */
final class OfacXmlReader extends XmlListReader {

    OfacXmlReader(String source, ReadingLog log) {
        super(source, log);
    }

    @Override
    Set<String> records() {
        return Set.of("sdnEntry");
    }

    @Override
    String id(XmlRecord record) {
        return record.text("uid");
    }

    @Override
    PartyDraft draft(XmlRecord record, String id) {
        PartyDraft draft = new PartyDraft(source, id, type(record.text("sdnType")), countries);
        draft.name(name(record), NameKind.PRIMARY, false);
        for (XmlRecord aka : record.all("akaList", "aka")) {
            draft.name(name(aka), kind(aka.text("type")), aka.text("category").equals("weak"));
        }
        draft.detail("title", record.text("title"));
        record.all("programList", "program").forEach(p -> draft.programme(p.text()));
        for (XmlRecord a : record.all("addressList", "address")) {
            String text = a.joined(", ", "address1", "address2", "address3", "city", "stateOrProvince", "postalCode");
            draft.address(text, a.text("city"), a.text("country"));
        }
        for (XmlRecord document : record.all("idList", "id")) {
            String kind = document.text("idType").toLowerCase(Locale.ROOT);
            // OFAC keeps under "id" also what does not identify: gender, risk of secondary sanctions.
            if (kind.startsWith("gender") || kind.contains("sanctions") || kind.contains("date")) {
                draft.detail(kind, document.text("idNumber"));
            } else {
                draft.identifier(kind, document.text("idNumber"), document.text("idCountry"));
            }
        }
        record.all("nationalityList", "nationality").forEach(n -> draft.detail("nationality", n.text("country")));
        record.all("citizenshipList", "citizenship").forEach(n -> draft.detail("citizen", n.text("country")));
        record.all("dateOfBirthList", "dateOfBirthItem").forEach(d -> draft.detail("dob", d.text("dateOfBirth")));
        record.all("placeOfBirthList", "placeOfBirthItem").forEach(p -> draft.detail("pob", p.text("placeOfBirth")));
        for (XmlRecord vessel : record.all("vesselInfo")) {
            draft.identifier("call sign", vessel.text("callSign"), "");
            draft.detail("vessel type", vessel.text("vesselType"));
            draft.detail("vessel flag", vessel.text("vesselFlag"));
            draft.detail("vessel owner", vessel.text("vesselOwner"));
            draft.detail("tonnage", vessel.text("tonnage"));
            draft.detail("gross registered tonnage", vessel.text("grossRegisteredTonnage"));
        }
        draft.ofacRemarks(record.text("remarks"));
        return draft;
    }

    /** "LAST, First", as OFAC's other files have it. */
    private static String name(XmlRecord record) {
        return record.joined(", ", "lastName", "firstName");
    }

    private static NameKind kind(String alias) {
        return switch (alias) {
            case "f.k.a." -> NameKind.FKA;
            case "n.k.a." -> NameKind.NKA;
            default -> NameKind.AKA;
        };
    }

    private static Type type(String type) {
        return switch (type) {
            case "Entity" -> Type.ORGANISATION;
            case "Individual" -> Type.PERSON;
            case "Vessel" -> Type.VESSEL;
            case "Aircraft" -> Type.AIRCRAFT;
            default -> Type.UNKNOWN;
        };
    }
}
