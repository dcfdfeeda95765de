package io.countercheck.goods.identifiers;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.goods.data.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** EC and UN numbers of listed substances, from the European inventory and the UN Model Regulations. */
public final class KnownNumbers {

    private final Map<String, String> casByEc = new HashMap<>();
    private final Map<String, String> casByUn = new HashMap<>();

    private KnownNumbers() {}

    public static KnownNumbers shipped() {
        KnownNumbers known = new KnownNumbers();
        for (NamedCsvRecord row : Table.rows("numbers.csv")) {
            Map<String, String> map = row.getField("register").equals("ec") ? known.casByEc : known.casByUn;
            map.put(row.getField("number"), row.getField("cas"));
        }
        return known;
    }

    /** The CAS number of the substance with that EC number; empty when it is not held. */
    public Optional<String> casOfEc(String ec) {
        return Optional.ofNullable(casByEc.get(ec));
    }

    /** The CAS number of the one substance that has that UN number; empty when it is not held or stands for several. */
    public Optional<String> casOfUn(String un) {
        return Optional.ofNullable(casByUn.get(un));
    }
}
