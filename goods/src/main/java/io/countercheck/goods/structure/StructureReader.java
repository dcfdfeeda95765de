package io.countercheck.goods.structure;

import io.countercheck.controls.Law;
import io.countercheck.goods.Mention;
import io.countercheck.goods.structure.molecule.InchiReading;
import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises listed substances, their salts, isomers and derivatives, and members of listed classes, by structure.
 *
 * <p>Safe to share between threads. Making one costs nothing; the chemistry is loaded by the first question.
 */
public final class StructureReader {

    private final Law law;
    private final Object indexLock = new Object();
    private final Object namesLock = new Object();
    private volatile @Nullable StructureIndex index;
    private volatile @Nullable NameReading names;

    private StructureReader(Law law) {
        this.law = law;
    }

    public static StructureReader of(Law law) {
        return new StructureReader(law);
    }

    /**
     * What of the law a structure falls under, whatever the route and the day.
     *
     * @param field where the structure, or the name that it was read from, stands
     * @param span which stretch of that field, or null for the whole
     * @param matched the raw text there
     * @param smiles the structure; at most 2,000 characters and 400 atoms are looked at
     * @param method how it was read, for the evidence
     * @param steps how one got from the text to the structure; this reader's own steps are added
     * @param ceiling how sure the structure itself is: no hit is surer
     * @return one mention for each listed substance and class, certain ones first; empty when nothing is listed or the
     *     text is no structure
     * @throws io.countercheck.model.Fault when the native InChI library cannot be loaded on this machine
     */
    public List<Mention> read(
            Field field,
            @Nullable Span span,
            String matched,
            String smiles,
            String method,
            List<String> steps,
            Strength ceiling) {
        List<Mention> mentions = new ArrayList<>();
        for (Recognised recognised : index().recognise(smiles)) {
            List<String> all = new ArrayList<>(steps);
            all.addAll(recognised.steps());
            Evidence evidence = new Evidence(field, span, matched, method, all);
            mentions.add(recognised.mention(evidence, ceiling));
        }
        return mentions;
    }

    /**
     * The structure that an InChI string stands for; empty when it is none, is broken or is far larger than any
     * listed substance.
     *
     * @throws io.countercheck.model.Fault when the native InChI library cannot be loaded on this machine
     */
    public Optional<InchiReading> inchi(String inchi) {
        return InchiReading.of(inchi);
    }

    /**
     * The structure that a systematic chemical name stands for. Names of more than 400 characters, and such as take too
     * long, are not read. A reading with warnings should count as likely at most.
     */
    public NameStructure nameToStructure(String name) {
        if (name.length() > 2 * NameReading.MAX_LENGTH) {
            return NameStructure.unreadable("too long to be a chemical name");
        }
        return names().read(name);
    }

    private StructureIndex index() {
        StructureIndex made = index;
        if (made == null) {
            synchronized (indexLock) {
                made = index;
                if (made == null) {
                    made = StructureIndex.of(law);
                    index = made;
                }
            }
        }
        return made;
    }

    private NameReading names() {
        NameReading made = names;
        if (made == null) {
            synchronized (namesLock) {
                made = names;
                if (made == null) {
                    made = new NameReading(new Opsin()::parse);
                    names = made;
                }
            }
        }
        return made;
    }
}
