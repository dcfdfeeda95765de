package io.countercheck.intake.internal.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One pass over the data records of a table. */
public interface Records extends Closeable {

    /** The next record that is not blank, or null at the end. */
    @Nullable
    RawRecord next() throws IOException;
}
