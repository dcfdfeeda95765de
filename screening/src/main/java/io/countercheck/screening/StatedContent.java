package io.countercheck.screening;

import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.goods.Mention;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content in a field of its own held against the one that the description gives beside the name: what would lift a
 * duty must not stand against what the goods are called.
 *
 * <p>Looked at only where the description names one listed substance, so that both are contents of the same. Contents
 * that differ by no more than a twentieth, or by half a point, are the same one rounded.
 */
final class StatedContent {

    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");
    private static final BigDecimal A_TWENTIETH = new BigDecimal("0.05");

    private final GoodsRecogniser goods;

    StatedContent(GoodsRecogniser goods) {
        this.goods = goods;
    }

    /** What cannot both be true; empty when nothing listed is named, or one of the two contents is not given. */
    Optional<Finding> against(GoodsItem item, GoodsReading reading) {
        BigDecimal stated = item.concentration();
        String description = item.text(GoodsField.DESCRIPTION).orElse("");
        if (stated == null
                || reading.mentions().isEmpty()
                || description.isEmpty()
                || !ContentBeside.mayBeIn(description)) {
            return Optional.empty();
        }
        List<Mention> named = goods.read(
                        GoodsItem.of(item.row(), item.movement(), Map.of(GoodsField.DESCRIPTION, description)))
                .mentions();
        Span span = named.size() == 1 && named.get(0).kind() == Kind.SUBSTANCE
                ? named.get(0).evidence().span()
                : null;
        if (span == null || named.get(0).evidence().field() != GoodsField.DESCRIPTION) {
            return Optional.empty();
        }
        return ContentBeside.of(description, span)
                .filter(content -> differ(stated, content))
                .map(content -> finding(named.get(0), stated, content));
    }

    private static boolean differ(BigDecimal stated, ContentBeside content) {
        BigDecimal nearest = stated.max(content.least()).min(content.most());
        BigDecimal tolerance = stated.max(nearest).multiply(A_TWENTIETH).max(HALF_A_POINT);
        return stated.subtract(nearest).abs().compareTo(tolerance) > 0;
    }

    private static Finding finding(Mention mention, BigDecimal stated, ContentBeside content) {
        String field = stated.stripTrailingZeros().toPlainString() + " %";
        Evidence evidence = new Evidence(
                GoodsField.DESCRIPTION,
                content.span(),
                content.written(),
                "combined",
                List.of(
                        "the description gives " + mention.name() + " a content of " + content.written(),
                        "the field for the content says " + field));
        return new Finding.Contradiction(
                "the description says " + content.written() + ", the field for the content " + field,
                Strength.CERTAIN,
                evidence);
    }
}
