package io.countercheck.intake.internal.table;

import io.countercheck.intake.Format;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file understood as records under columns. Each {@link #records()} is a pass of its own from the first data record. */
public interface Table extends Closeable {

    Format format();

    /** The name of the text encoding, or empty. */
    String encoding();

    /** The name of the delimiter, or empty. */
    String delimiter();

    /** The sheet read, or empty. */
    String sheet();

    /** The sheets left out. */
    List<String> otherSheets();

    /** The headers in file order; a record has at most as many cells as its format found, not always this many. */
    List<String> columns();

    Records records() throws IOException;

    /** What the user should know; complete after a whole pass. */
    List<String> remarks();
}
