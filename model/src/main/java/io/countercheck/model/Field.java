package io.countercheck.model;

/**
 * A column of an order export, under the name by which findings, rejects and mappings speak of it.
 *
 * <p>Goods, the order and its parties each have their own: {@link GoodsField}, {@link OrderField}, {@link PartyField}.
 */
public sealed interface Field permits GoodsField, OrderField, PartyField {

    /** The stable name in output and in {@code --map column=field}, for example {@code cas} or {@code consignee_address}. */
    String id();
}
