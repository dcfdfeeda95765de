package io.countercheck.parties.network;

import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.TracedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Orders of a few words, for tests. */
final class Orders {

    private final List<Consignment> consignments = new ArrayList<>();

    /** An order of a day, with a party for each argument. */
    Orders order(String day, Party... parties) {
        Movement movement = Movement.of("DE", "BR", LocalDate.parse(day));
        GoodsItem item = GoodsItem.of(consignments.size() + 1, movement, Map.of(GoodsField.DESCRIPTION, "Citric acid"));
        consignments.add(new Consignment("", List.of(item), List.of(parties)));
        return this;
    }

    List<Consignment> consignments() {
        return consignments;
    }

    Network traced() {
        return traced(consignments);
    }

    static Network traced(List<Consignment> consignments) {
        NetworkBuilder builder = new NetworkBuilder();
        builder.file("orders.csv");
        consignments.forEach(builder::add);
        return builder.build();
    }

    static Party buyer(String name, Object... attributes) {
        return party(PartyRole.CONSIGNEE, name, attributes);
    }

    /** Attributes and their texts in turn. */
    static Party party(PartyRole role, String name, Object... attributes) {
        Map<PartyAttribute, String> text = new EnumMap<>(PartyAttribute.class);
        text.put(PartyAttribute.NAME, name);
        String country = "";
        for (int i = 0; i < attributes.length; i += 2) {
            PartyAttribute attribute = (PartyAttribute) attributes[i];
            text.put(attribute, (String) attributes[i + 1]);
            country = attribute == PartyAttribute.COUNTRY ? (String) attributes[i + 1] : country;
        }
        return new Party(role, country, text);
    }

    /** The names of every company, sorted: what a network says when ids are left out. */
    static Set<Set<String>> companies(Network network) {
        Set<Set<String>> companies = new java.util.HashSet<>();
        for (Company company : network.companies()) {
            Set<String> names = new TreeSet<>();
            company.names().stream().map(TracedName::text).forEach(names::add);
            companies.add(names);
        }
        return companies;
    }
}
