package io.countercheck.duties;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes of the five tables, as shipped or as a test gives them.
 *
 * @param files name of the table to its bytes
 */
record DutyTables(Map<String, byte[]> files) {

    static final String DUTIES = "duties.csv";
    static final String EXCLUSIONS = "exclusions.csv";
    static final String LIMITS = "exclusion_limits.csv";
    static final String PARTICULARS = "particulars.csv";
    static final String PARTY_RULES = "party_rules.csv";

    /** The tables that stand beside this class. */
    static DutyTables shipped() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of(DUTIES, EXCLUSIONS, LIMITS, PARTICULARS, PARTY_RULES)) {
            files.put(name, read(name));
        }
        return new DutyTables(files);
    }

    private static byte[] read(String name) {
        try (InputStream in = DutyTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new Fault(ErrorCode.LAW_BROKEN, "the shipped duties lack " + name, "install the program again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read " + name, "report it", e);
        }
    }

    /** The records of one table in order. */
    List<NamedCsvRecord> records(String name) {
        byte[] bytes = files.getOrDefault(name, new byte[0]);
        List<NamedCsvRecord> result = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
            csv.forEach(result::add);
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read " + name, "report it", e);
        }
        return result;
    }
}
