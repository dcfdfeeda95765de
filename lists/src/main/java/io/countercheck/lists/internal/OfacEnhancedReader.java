package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads OFAC's enhanced XML ({@code SDN_ENHANCED.XML}, {@code CONS_ENHANCED.XML}): every name in every script the list
 * has, documents, features, relationships. A party is filed under the list with the strongest effect that it is on.
 */
final class OfacEnhancedReader extends XmlListReader {

    /** The list's name, as it begins, to its short name; the strongest effect first. */
    private static final List<Map.Entry<String, String>> LISTS = List.of(
            Map.entry("SDN List", "ofac-sdn"),
            Map.entry("Sectoral Sanctions", "ofac-ssi"),
            Map.entry("Non-SDN Menu-Based", "ofac-ns-mbs"),
            Map.entry("CAPTA", "ofac-cap"),
            Map.entry("FSE", "ofac-fse"),
            Map.entry("Foreign Sanctions Evaders", "ofac-fse"),
            Map.entry("Non-SDN CMIC", "ofac-cmic"),
            Map.entry("Non-SDN Palestinian", "ofac-plc"));

    private static final Set<String> IDENTIFYING =
            Set.of("website", "email address", "phone number", "swift/bic", "bik (ru)", "isin", "equity ticker");

    OfacEnhancedReader(String source, ReadingLog log) {
        super(source, log);
    }

    @Override
    Set<String> records() {
        return Set.of("entity");
    }

    @Override
    String id(XmlRecord record) {
        return record.attribute("id");
    }

    @Override
    PartyDraft draft(XmlRecord record, String id) {
        List<String> lists = record.all("sanctionsLists", "sanctionsList").stream()
                .map(XmlRecord::text)
                .toList();
        PartyDraft draft = new PartyDraft(list(lists), id, type(record), countries);
        record.all("names", "name").forEach(name -> name(draft, name));
        record.all("sanctionsPrograms", "sanctionsProgram").forEach(p -> draft.programme(p.text()));
        lists.forEach(name -> draft.detail("on list", name));
        record.all("sanctionsTypes", "sanctionsType").forEach(t -> draft.detail("measure", t.text()));
        record.all("legalAuthorities", "legalAuthority").forEach(a -> draft.citation(a.text()));
        record.all("addresses", "address").forEach(address -> address(draft, address));
        record.all("identityDocuments", "identityDocument")
                .forEach(d -> draft.identifier(
                        d.text("type").toLowerCase(Locale.ROOT), d.text("documentNumber"), d.text("issuingCountry")));
        record.all("features", "feature").forEach(feature -> feature(draft, feature));
        record.all("relationships", "relationship")
                .forEach(r -> draft.detail(label(r.text("type")), r.text("relatedEntity")));
        record.all("generalInfo").forEach(info -> {
            draft.detail("title", info.text("title"));
            draft.ofacRemarks(info.text("remarks"));
        });
        return draft;
    }

    private static void name(PartyDraft draft, XmlRecord name) {
        boolean weak = name.text("isLowQuality").equals("true");
        NameKind kind = name.text("isPrimary").equals("true") ? NameKind.PRIMARY : kind(name.text("aliasType"));
        for (XmlRecord translation : name.all("translations", "translation")) {
            boolean first = translation.text("isPrimary").equals("true");
            // The primary name in another script is a further name, not a second primary one.
            NameKind here = kind == NameKind.PRIMARY && !first ? NameKind.AKA : kind;
            draft.name(translation.text("formattedFullName"), here, weak);
        }
    }

    private static void address(PartyDraft draft, XmlRecord address) {
        List<XmlRecord> translations = address.all("translations", "translation");
        if (translations.isEmpty()) {
            draft.address("", "", address.text("country"));
        }
        for (XmlRecord translation : translations) {
            List<String> parts = new ArrayList<>();
            String city = "";
            for (XmlRecord part : translation.all("addressParts", "addressPart")) {
                parts.add(part.text("value"));
                city = part.text("type").equals("CITY") ? part.text("value") : city;
            }
            draft.address(String.join(", ", parts), city, address.text("country"));
        }
    }

    private static void feature(PartyDraft draft, XmlRecord feature) {
        String kind = label(feature.text("type"));
        boolean identifies = IDENTIFYING.contains(kind)
                || kind.startsWith("digital currency address")
                || kind.contains("imo")
                || kind.equals("vessel call sign")
                || kind.contains("mmsi");
        if (identifies) {
            draft.identifier(kind, feature.text("value"), "");
        } else {
            draft.detail(kind, feature.text("value"));
        }
    }

    private static String label(String type) {
        String label = type.strip();
        while (label.endsWith(":") || label.endsWith("-")) {
            label = label.substring(0, label.length() - 1).strip();
        }
        return label.toLowerCase(Locale.ROOT);
    }

    private String list(List<String> names) {
        for (Map.Entry<String, String> entry : LISTS) {
            if (names.stream().anyMatch(name -> name.startsWith(entry.getKey()))) {
                return entry.getValue();
            }
        }
        return source;
    }

    private static NameKind kind(String alias) {
        return switch (alias) {
            case "F.K.A." -> NameKind.FKA;
            case "N.K.A." -> NameKind.NKA;
            default -> NameKind.AKA;
        };
    }

    private static Type type(XmlRecord record) {
        String type = record.all("generalInfo").stream()
                .map(info -> info.text("entityType"))
                .findFirst()
                .orElse("");
        return switch (type) {
            case "Entity" -> Type.ORGANISATION;
            case "Individual" -> Type.PERSON;
            case "Vessel" -> Type.VESSEL;
            case "Aircraft" -> Type.AIRCRAFT;
            default -> Type.UNKNOWN;
        };
    }
}
