package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.countercheck.intake.internal.table.Limits;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One pass over the rows of a JSON file. */
interface JsonSource extends Closeable {

    /** The next row, or null at the end. */
    @Nullable
    JsonRow next() throws IOException;

    /** How deep objects and arrays may stand in each other. */
    int MOST_NESTED = 64;

    /** A parser that stops at what no order needs: deep nesting, endless names, numbers and strings. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_NESTED)
                        .maxStringLength(Limits.RECORD_CHARS)
                        .maxNumberLength(200)
                        .maxNameLength(1_000)
                        .build())
                .build();
    }
}
