package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.util.Locale;
import java.util.Set;

/** Reads the consolidated list of the UN Security Council, XML: {@code INDIVIDUAL} and {@code ENTITY} are the records. */
final class UnXmlReader extends XmlListReader {

    UnXmlReader(String source, ReadingLog log) {
        super(source, log);
    }

    @Override
    Set<String> records() {
        return Set.of("INDIVIDUAL", "ENTITY");
    }

    @Override
    String id(XmlRecord record) {
        return record.text("DATAID");
    }

    @Override
    PartyDraft draft(XmlRecord record, String id) {
        String kind = record.name();
        Type type = kind.equals("INDIVIDUAL") ? Type.PERSON : Type.ORGANISATION;
        PartyDraft draft = new PartyDraft(source, id, type, countries);
        String name = record.joined(" ", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
        draft.name(name, NameKind.PRIMARY, false);
        draft.name(record.text("NAME_ORIGINAL_SCRIPT"), NameKind.AKA, false);
        for (XmlRecord alias : record.all(kind + "_ALIAS")) {
            String quality = alias.text("QUALITY").toLowerCase(Locale.ROOT);
            NameKind how = quality.startsWith("f.k.a") ? NameKind.FKA : NameKind.AKA;
            draft.name(alias.text("ALIAS_NAME"), how, quality.equals("low"));
        }
        draft.programme(record.text("UN_LIST_TYPE"));
        draft.citation(record.text("REFERENCE_NUMBER"));
        draft.detail("listed on", record.text("LISTED_ON"));
        record.all("TITLE", "VALUE").forEach(v -> draft.detail("title", v.text()));
        record.all("DESIGNATION", "VALUE").forEach(v -> draft.detail("designation", v.text()));
        record.all("NATIONALITY", "VALUE").forEach(v -> draft.detail("nationality", v.text()));
        for (XmlRecord a : record.all(kind + "_ADDRESS")) {
            String text = a.joined(", ", "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE");
            draft.address(text, a.text("CITY"), a.text("COUNTRY"));
            draft.detail("address note", a.text("NOTE"));
        }
        for (XmlRecord d : record.all("INDIVIDUAL_DOCUMENT")) {
            String document = d.text("TYPE_OF_DOCUMENT").toLowerCase(Locale.ROOT);
            String country =
                    d.text("ISSUING_COUNTRY").isEmpty() ? d.text("COUNTRY_OF_ISSUE") : d.text("ISSUING_COUNTRY");
            draft.identifier(document.isEmpty() ? "document" : document, d.text("NUMBER"), country);
        }
        for (XmlRecord d : record.all("INDIVIDUAL_DATE_OF_BIRTH")) {
            draft.detail("dob", d.joined(" to ", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR"));
        }
        for (XmlRecord p : record.all("INDIVIDUAL_PLACE_OF_BIRTH")) {
            draft.detail("pob", p.joined(", ", "CITY", "STATE_PROVINCE", "COUNTRY"));
        }
        draft.remark(record.text("COMMENTS1"));
        return draft;
    }
}
