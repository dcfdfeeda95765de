package io.countercheck.duties.products;

import io.countercheck.duties.papers.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The product file. Immutable and safe to share between threads; {@link #NONE} is no file. */
public final class ProductBook {

    public static final ProductBook NONE = new ProductBook(List.of());

    private final Map<String, List<ProductOnFile>> byArticle = new HashMap<>();

    /** A proposal says nothing until it is confirmed, and is left out. */
    public ProductBook(Collection<ProductOnFile> products) {
        products.stream()
                .filter(ProductOnFile::confirmed)
                .forEach(p -> byArticle
                        .computeIfAbsent(Names.fold(p.article()), a -> new ArrayList<>())
                        .add(p));
    }

    public boolean isEmpty() {
        return byArticle.isEmpty();
    }

    /** What was confirmed of an article, one for each text; empty when nothing was. */
    public List<ProductOnFile> of(String article) {
        return List.copyOf(byArticle.getOrDefault(Names.fold(article), List.of()));
    }
}
