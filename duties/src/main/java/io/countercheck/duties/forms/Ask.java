package io.countercheck.duties.forms;

import static io.countercheck.duties.forms.FormFacts.addressOf;
import static io.countercheck.duties.forms.FormFacts.nameOf;

import io.countercheck.model.Amount;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.OrderField;
import io.countercheck.model.PartyRole;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a field of a form asks for, and where that stands; empty text where nothing says it. */
enum Ask {
    EXPORTER((f, c) -> nameOf(f.exporter())),
    EXPORTER_ADDRESS((f, c) -> addressOf(f.exporter())),
    IMPORTER((f, c) -> nameOf(f.importer())),
    IMPORTER_ADDRESS((f, c) -> addressOf(f.importer())),
    CONSIGNEE((f, c) -> nameOf(f.consignee())),
    CONSIGNEE_ADDRESS((f, c) -> addressOf(f.consignee())),
    CUSTOMER((f, c) -> nameOf(f.customer())),
    CUSTOMER_ADDRESS((f, c) -> addressOf(f.customer())),
    HOUSE((f, c) -> nameOf(f.house(c))),
    HOUSE_ADDRESS((f, c) -> addressOf(f.house(c))),
    OTHER_SIDE((f, c) -> nameOf(f.otherSide(c))),
    OTHER_SIDE_ADDRESS((f, c) -> addressOf(f.otherSide(c))),
    BROKER((f, c) -> nameOf(f.party(List.of(PartyRole.BROKER)))),
    CARRIER((f, c) -> nameOf(f.party(List.of(PartyRole.CARRIER)))),
    SUBSTANCE((f, c) -> f.verdict().name()),
    DESCRIPTION((f, c) -> text(f.item(), GoodsField.DESCRIPTION)),
    HS((f, c) -> text(f.item(), GoodsField.HS)),
    MAKE((f, c) -> text(f.item(), GoodsField.MAKE)),
    MODEL((f, c) -> text(f.item(), GoodsField.MODEL)),
    SERIAL((f, c) -> text(f.item(), GoodsField.SERIAL)),
    END_USE((f, c) -> text(f.item(), GoodsField.END_USE)),
    PACKS((f, c) -> packs(f.item())),
    QUANTITY((f, c) -> f.item().quantity().decisive().map(Amount::toString).orElse("")),
    CONTENT((f, c) -> content(f.item().concentration())),
    PORT_OF_LOADING((f, c) -> f.item().term(OrderField.PORT_OF_LOADING).orElse("")),
    PORT_OF_DISCHARGE((f, c) -> f.item().term(OrderField.PORT_OF_DISCHARGE).orElse("")),
    PAYMENT((f, c) -> f.item().term(OrderField.PAYMENT_METHOD).orElse("")),
    DISPATCH((f, c) -> Objects.toString(f.item().movement().dispatchDate(), "")),
    ARRIVAL((f, c) -> Objects.toString(f.item().movement().arrivalDate(), "")),
    ORDER_DATE((f, c) -> Objects.toString(f.item().movement().orderDate(), "")),
    VIA((f, c) -> String.join(", ", f.item().movement().via())),
    TO((f, c) -> f.item().movement().to()),
    ROUTE((f, c) -> route(f.item().movement())),
    TRADE((f, c) -> trade(f.item().movement(), c)),
    REGISTRATION((f, c) -> f.registration()),
    FOREIGN_PERMIT((f, c) -> f.foreignPermit()),
    CIRCUMSTANCES((f, c) -> f.circumstances()),
    /** What no order and no paper says: a person fills it in. */
    NOTHING((f, c) -> "");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final BiFunction<FormFacts, String, String> value;

    Ask(BiFunction<FormFacts, String, String> value) {
        this.value = value;
    }

    /** @param country in which the form is filed, or empty */
    String of(FormFacts facts, String country) {
        return value.apply(facts, country);
    }

    /** @throws IllegalArgumentException when the word is unknown */
    static Ask of(String id) {
        return Arrays.stream(values())
                .filter(a -> a.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a form asks for an unknown thing: " + id));
    }

    private static String text(GoodsItem item, GoodsField field) {
        return item.text(field).orElse("");
    }

    private static String packs(GoodsItem item) {
        String count = text(item, GoodsField.PACK_COUNT);
        String size = text(item, GoodsField.PACK_SIZE);
        return count.isEmpty() || size.isEmpty()
                ? count + size
                : count + " x " + size + " " + text(item, GoodsField.PACK_UNIT);
    }

    private static String content(@Nullable BigDecimal content) {
        return content == null ? "" : content.toPlainString() + " %";
    }

    private static String route(Movement movement) {
        List<String> way = Stream.of(Stream.of(movement.from()), movement.via().stream(), Stream.of(movement.to()))
                .flatMap(s -> s)
                .filter(c -> !c.isEmpty())
                .toList();
        return way.size() < 2 ? "" : String.join(" → ", way);
    }

    private static String trade(Movement movement, String country) {
        if (!movement.routeKnown()) {
            return "";
        }
        if (movement.from().equals(movement.to())) {
            return "domestic";
        }
        return movement.from().equals(country) ? "export" : movement.to().equals(country) ? "import" : "international";
    }
}
