package io.countercheck.goods.structure.shape;

import io.countercheck.controls.Clause;
import io.countercheck.goods.structure.molecule.Elements;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** The kinds of derivative that listings take in by words such as "its amides, carbamates, halides". */
public enum Derivative {
    /** An acyl group of a carboxylic acid on a nitrogen of the parent. */
    AMIDE(Clause.AMIDES, "an amide") {
        @Override
        boolean fits(Branch branch) {
            return Elements.is(branch.site(), IAtom.N) && branch.carboxylicAcyl();
        }
    },
    /** N-C(=O)-O-C on a nitrogen of the parent. */
    CARBAMATE(Clause.CARBAMATES, "a carbamate") {
        @Override
        boolean fits(Branch branch) {
            return Elements.is(branch.site(), IAtom.N) && branch.alkoxycarbonyl();
        }
    },
    /** A halogen in place of a hydrogen atom of the parent (88 FR 74352 lists the halides of 4-anilinopiperidine). */
    HALIDE(Clause.HALIDES, "a halide") {
        @Override
        boolean fits(Branch branch) {
            return Elements.halogen(branch.root());
        }
    },
    /** A carbon group on the acid's oxygen, or an acyl group on an alcohol's. */
    ESTER(Clause.ESTERS, "an ester") {
        @Override
        boolean fits(Branch branch) {
            if (!Elements.is(branch.site(), IAtom.O) || !Elements.is(branch.root(), IAtom.C)) {
                return false;
            }
            return acidOxygen(branch) ? !branch.acyl() : branch.acyl();
        }
    },
    /** A carbon group on the oxygen of an alcohol. */
    ETHER(Clause.ETHERS, "an ether") {
        @Override
        boolean fits(Branch branch) {
            return Elements.is(branch.site(), IAtom.O)
                    && Elements.is(branch.root(), IAtom.C)
                    && !acidOxygen(branch)
                    && !branch.acyl();
        }
    };

    private final Clause clause;
    private final String article;

    Derivative(Clause clause, String article) {
        this.clause = clause;
        this.article = article;
    }

    /** The clause by which a listing takes it in. */
    public Clause clause() {
        return clause;
    }

    /** As it stands in a sentence: {@code an amide}. */
    public String article() {
        return article;
    }

    abstract boolean fits(Branch branch);

    private static boolean acidOxygen(Branch branch) {
        for (IBond bond : branch.site().bonds()) {
            IAtom next = bond.getOther(branch.site());
            if (!next.equals(branch.root()) && Elements.carbonyl(next)) {
                return true;
            }
        }
        return false;
    }

    /** Which of the listing's kinds this branch is; empty when none. */
    static Optional<Derivative> of(Branch branch, java.util.Set<Clause> clauses) {
        for (Derivative kind : values()) {
            if (clauses.contains(kind.clause) && kind.fits(branch)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
