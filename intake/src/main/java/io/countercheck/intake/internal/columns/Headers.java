package io.countercheck.intake.internal.columns;

import java.util.List;

/** What is known about the headers of a table: it tells the header row from others, and one delimiter from another. */
public interface Headers {

    /** How many of the cells are recognised headers. */
    int recognised(List<String> cells);

    /** Whether the header is one by which an object of a JSON file is known for a row. */
    boolean namesGoods(String header);
}
