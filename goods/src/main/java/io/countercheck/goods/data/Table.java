package io.countercheck.goods.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A shipped CSV table with a header. */
public final class Table {

    private Table() {}

    /**
     * @param name file name of the table
     * @throws Fault with {@code INTERNAL} when the installation lacks it
     */
    public static List<NamedCsvRecord> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new Fault(ErrorCode.INTERNAL, "the program lacks its table " + name, "install it again");
            }
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read the table " + name, "install the program again", e);
        }
    }
}
