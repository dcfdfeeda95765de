package io.countercheck.screening;

import io.countercheck.duties.products.ProductBook;
import io.countercheck.duties.products.ProductOnFile;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Strength;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a goods line with what a person has confirmed of its article. */
final class ProductIdentity {

    private final ProductBook products;

    ProductIdentity(ProductBook products) {
        this.products = products;
    }

    /**
     * A line with what is known of its article.
     *
     * @param item the line, with identity, content and form as they were confirmed
     * @param product what was confirmed, or empty when nothing applies
     * @param remarks that the article was confirmed for another text, which a person has to look at again
     */
    record Known(GoodsItem item, Optional<ProductOnFile> product, List<Finding> remarks) {

        /** Findings with the confirmation among the steps that lead to them. */
        List<Finding> told(List<Finding> found) {
            if (product.isEmpty()) {
                return found;
            }
            List<Finding> told = new ArrayList<>(found.size());
            for (Finding finding : found) {
                told.add(finding instanceof Finding.OnList hit ? told(hit, product.get()) : finding);
            }
            return told;
        }

        private Finding told(Finding.OnList hit, ProductOnFile confirmed) {
            Evidence seen = hit.evidence();
            List<String> steps = new ArrayList<>(seen.steps());
            steps.add(confirmed.told());
            // A number that only the product file gives stands in no field of the order but the article's.
            Evidence evidence = seen.field() == GoodsField.CAS
                    ? new Evidence(GoodsField.ARTICLE, null, confirmed.article(), "product", steps)
                    : new Evidence(seen.field(), seen.span(), seen.matched(), seen.method(), steps);
            return new Finding.OnList(hit.kind(), hit.name(), hit.listing(), hit.strength(), evidence, hit.notes());
        }
    }

    Known of(GoodsItem item) {
        Optional<String> article = item.text(GoodsField.ARTICLE);
        if (products.isEmpty() || article.isEmpty()) {
            return new Known(item, Optional.empty(), List.of());
        }
        List<ProductOnFile> confirmed = products.of(article.get());
        String description = item.text(GoodsField.DESCRIPTION).orElse("");
        String cas = item.text(GoodsField.CAS).orElse("");
        Optional<ProductOnFile> product =
                confirmed.stream().filter(p -> p.isWritten(description, cas)).findFirst();
        if (product.isPresent()) {
            return new Known(with(item, product.get()), product, List.of());
        }
        return new Known(item, Optional.empty(), confirmed.isEmpty() ? List.of() : List.of(reopened(confirmed.get(0))));
    }

    private static GoodsItem with(GoodsItem item, ProductOnFile product) {
        Map<GoodsField, String> text = new EnumMap<>(GoodsField.class);
        text.putAll(item.text());
        text.put(GoodsField.CAS, product.cas());
        if (!product.form().isEmpty()) {
            text.putIfAbsent(GoodsField.FORM, product.form());
        }
        BigDecimal content = item.concentration() == null ? product.concentration() : item.concentration();
        return new GoodsItem(
                item.row(),
                item.source(),
                item.line(),
                item.movement(),
                text,
                item.quantity(),
                content,
                item.terms(),
                item.problems());
    }

    private static Finding reopened(ProductOnFile before) {
        return new Finding.Contradiction(
                "the article was confirmed for another text or CAS number: confirm it again",
                Strength.LIKELY,
                new Evidence(GoodsField.ARTICLE, null, before.article(), "product", List.of(before.told())));
    }
}
