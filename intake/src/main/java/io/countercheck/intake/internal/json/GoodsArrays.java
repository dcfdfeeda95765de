package io.countercheck.intake.internal.json;

import io.countercheck.intake.internal.values.PlainWords;
import java.util.Set;

/** What the names of arrays say of their elements. */
final class GoodsArrays {

    private static final Set<String> LINES = Set.of(
            "items",
            "item",
            "lines",
            "line",
            "lineitems",
            "orderlines",
            "orderitems",
            "goods",
            "goodsitems",
            "products",
            "articles",
            "positions",
            "positionen",
            "artikel",
            "waren",
            "articulos",
            "partidas",
            "lineas",
            "productos",
            "lignes",
            "produits",
            "marchandises",
            "товары",
            "позиции",
            "商品",
            "明细",
            "货物",
            "rows",
            "details");
    private static final Set<String> ORDERS = Set.of(
            "orders",
            "consignments",
            "shipments",
            "records",
            "data",
            "entries",
            "results",
            "declarations",
            "parcels",
            "pedidos",
            "auftrage",
            "bestellungen",
            "commandes",
            "заказы",
            "订单");
    private static final Set<String> BESIDES = Set.of(
            "parties",
            "party",
            "contacts",
            "addresses",
            "identifiers",
            "documents",
            "attachments",
            "notes",
            "events",
            "containers",
            "transport",
            "legs",
            "route",
            "routes",
            "charges",
            "payments",
            "partners");

    /** Names that say nothing but "several": what they hold is said by the name before. */
    private static final Set<String> WRAPPERS = Set.of("edges", "nodes", "list", "elements", "array");

    private GoodsArrays() {}

    /** Whether an array at that path, its names joined by points, is named for goods lines. */
    static boolean ofLines(String path) {
        return LINES.contains(name(path));
    }

    /** Whether it is named for orders. */
    static boolean ofOrders(String path) {
        return ORDERS.contains(name(path));
    }

    /** Whether it is named for parties, papers and the like, which stand beside the goods. */
    static boolean besides(String path) {
        return BESIDES.contains(name(path));
    }

    /** Whether a member of an array's element only wraps it, as {@code node} does in a connection of GraphQL. */
    static boolean wraps(String member) {
        return member.equals("node");
    }

    private static String name(String path) {
        int end = path.length();
        while (true) {
            int point = path.lastIndexOf('.', end - 1);
            String name = PlainWords.letters(path.substring(point + 1, end));
            if (point < 0 || !WRAPPERS.contains(name)) {
                return name;
            }
            end = point;
        }
    }
}
