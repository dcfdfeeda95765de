package io.countercheck.goods;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.machines.MachineSort;
import io.countercheck.goods.reading.ItemReader;
import io.countercheck.goods.reading.ReadingCache;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import java.util.List;
import java.util.Map;

/**
 * Says what a goods item is: which listed substances, class members, machines and parts its fields speak of.
 *
 * <p>Reads numbers before names before structures, and says with each mention how it got there. Nothing listed is an
 * empty list of mentions; what looks like a name or a number and could not be read is a remark. Never throws on goods
 * text, however broken.
 *
 * <p>Thread-safe. The same texts always read the same; readings of recent texts are kept to save time.
 */
public final class GoodsRecogniser {

    private final ItemReader reader;
    private final ReadingCache cache;

    private GoodsRecogniser(ItemReader reader) {
        this.reader = reader;
        this.cache = new ReadingCache();
    }

    /** A recogniser for the listings of this law. Compiles them once; keep it. */
    public static GoodsRecogniser of(Law law) {
        return new GoodsRecogniser(new ItemReader(law));
    }

    /** What the item was found to be, on whatever route and day. */
    public GoodsReading read(GoodsItem item) {
        return cache.get(item, reader::read);
    }

    /** The binding listings that name machines of this sort, of any regime and time, in the order of the law data. */
    public List<Listing> machineListings(MachineSort sort) {
        return reader.machineListings(sort);
    }

    /**
     * What a single question means: a name, number or description as {@link #read} would find it in a goods item, or
     * else a text that is a structure as a whole (InChI, or a SMILES string however short).
     */
    public GoodsReading readText(String text) {
        Movement nowhere = new Movement("", "", List.of(), null, null, null, "");
        GoodsReading reading = read(GoodsItem.of(1, nowhere, Map.of(GoodsField.DESCRIPTION, text)));
        return reading.mentions().isEmpty() ? reader.readStructure(text.strip()).orElse(reading) : reading;
    }
}
