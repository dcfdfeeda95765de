package io.countercheck.bench.month;

import java.util.List;
import java.util.Map;

/** One row of the documents on file; docs/documents.md describes the columns. */
record Paper(Map<String, String> cells) {

    static final List<String> HEADER = List.of(
            "number",
            "kind",
            "country",
            "duty",
            "party",
            "counterparty",
            "substance",
            "from",
            "to",
            "quantity",
            "unit",
            "used",
            "valid_from",
            "valid_to",
            "filed",
            "state",
            "by",
            "on");

    Paper {
        cells = Map.copyOf(cells);
    }

    List<String> row() {
        return HEADER.stream().map(c -> cells.getOrDefault(c, "")).toList();
    }
}
