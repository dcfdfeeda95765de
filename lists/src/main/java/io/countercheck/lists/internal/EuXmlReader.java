package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the European Union's financial sanctions file, XML 1.1: {@code sanctionEntity} is one party, and nearly all of
 * it stands in attributes. The list names no primary name; the first strong one counts as such.
 */
final class EuXmlReader extends XmlListReader {

    EuXmlReader(String source, ReadingLog log) {
        super(source, log);
    }

    @Override
    Set<String> records() {
        return Set.of("sanctionEntity");
    }

    @Override
    String id(XmlRecord record) {
        String reference = record.attribute("euReferenceNumber");
        return reference.isEmpty() ? record.attribute("logicalId") : reference;
    }

    @Override
    PartyDraft draft(XmlRecord record, String id) {
        String subject = record.all("subjectType").stream()
                .map(s -> s.attribute("code"))
                .findFirst()
                .orElse("");
        Type type = subject.equals("person")
                ? Type.PERSON
                : subject.equals("enterprise") ? Type.ORGANISATION : Type.UNKNOWN;
        PartyDraft draft = new PartyDraft(source, id, type, countries);
        NameKind kind = NameKind.PRIMARY;
        for (XmlRecord alias : record.all("nameAlias")) {
            boolean weak = alias.attribute("strong").equals("false");
            draft.name(alias.attribute("wholeName"), weak ? NameKind.AKA : kind, weak);
            kind = draft.hasName() && !weak ? NameKind.AKA : kind;
            draft.detail("function", alias.attribute("function"));
        }
        for (XmlRecord regulation : record.all("regulation")) {
            draft.programme(regulation.attribute("programme"));
            draft.citation(regulation.attribute("numberTitle"));
        }
        for (XmlRecord a : record.all("address")) {
            draft.address(
                    attributes(a, "street", "poBox", "zipCode", "city", "place", "region"),
                    a.attribute("city"),
                    a.attribute("countryIso2Code"));
        }
        for (XmlRecord i : record.all("identification")) {
            String words = i.attribute("identificationTypeDescription");
            String code = i.attribute("identificationTypeCode");
            String number = i.attribute("number").isEmpty() ? i.attribute("latinNumber") : i.attribute("number");
            draft.identifier(
                    (words.isEmpty() ? code : words).toLowerCase(Locale.ROOT), number, i.attribute("countryIso2Code"));
        }
        for (XmlRecord b : record.all("birthdate")) {
            draft.detail(
                    "dob", attributes(b, "birthdate", b.attribute("birthdate").isEmpty() ? "year" : ""));
            draft.detail("pob", attributes(b, "city", "place", "region", "countryDescription"));
        }
        record.all("citizenship").forEach(c -> draft.detail("citizen", c.attribute("countryDescription")));
        draft.detail("designation date", record.attribute("designationDate"));
        draft.remark(record.attribute("designationDetails"));
        record.all("remark").forEach(r -> draft.remark(r.text()));
        return draft;
    }

    private static String attributes(XmlRecord record, String... names) {
        List<String> parts = new ArrayList<>();
        for (String name : names) {
            if (!record.attribute(name).isEmpty()) {
                parts.add(record.attribute(name));
            }
        }
        return String.join(", ", parts);
    }
}
