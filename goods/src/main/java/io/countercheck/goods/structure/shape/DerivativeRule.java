package io.countercheck.goods.structure.shape;

import io.countercheck.controls.Clause;
import io.countercheck.goods.structure.molecule.Elements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * "Its acetals, amides, carbamates, esters, ethers, halides, and any combination thereof": what such words of a listing
 * take in beside the parent. Every group on the parent must be of a kind that the listing names.
 */
public final class DerivativeRule {

    private static final Set<Clause> COVALENT =
            EnumSet.of(Clause.ACETALS, Clause.AMIDES, Clause.CARBAMATES, Clause.ESTERS, Clause.ETHERS, Clause.HALIDES);

    private final Core parent;
    private final @Nullable Core opened;
    private final Set<Clause> clauses;

    private DerivativeRule(Core parent, @Nullable Core opened, Set<Clause> clauses) {
        this.parent = parent;
        this.opened = opened;
        this.clauses = clauses;
    }

    /** Whether clauses name any kind of derivative at all. */
    public static boolean speaks(Set<Clause> clauses) {
        return clauses.stream().anyMatch(COVALENT::contains);
    }

    /**
     * The rule that a listing's words make; empty when they name no kind of derivative that the parent can have.
     *
     * @param molecule the parent, a normalised component
     * @param clauses the listing's clauses
     */
    public static Optional<DerivativeRule> of(IAtomContainer molecule, Set<Clause> clauses) {
        EnumSet<Clause> able = EnumSet.noneOf(Clause.class);
        for (Clause clause : clauses) {
            if (COVALENT.contains(clause) && canHave(molecule, clause)) {
                able.add(clause);
            }
        }
        if (able.isEmpty()) {
            return Optional.empty();
        }
        Core opened = able.contains(Clause.ACETALS) ? Core.of(withoutKetoneOxygen(molecule)) : null;
        return Optional.of(new DerivativeRule(Core.of(molecule), opened, able));
    }

    /**
     * What the molecule is to the parent, for example {@code a carbamate and a halide}; empty when the words do not take
     * it in, and for the parent itself.
     */
    public Optional<String> describe(IAtomContainer molecule) {
        for (List<Branch> branches : parent.fits(molecule)) {
            Set<Derivative> kinds = kinds(branches);
            if (!kinds.isEmpty()) {
                return Optional.of(kinds.stream().map(Derivative::article).collect(Collectors.joining(" and ")));
            }
        }
        return opened == null ? Optional.empty() : describeAcetal(opened, molecule);
    }

    private Optional<String> describeAcetal(Core core, IAtomContainer molecule) {
        for (List<Branch> branches : core.ways(molecule)) {
            List<Branch> alkoxy = branches.stream().filter(Acetal::alkoxy).toList();
            if (!Acetal.closed(alkoxy, branches)) {
                continue;
            }
            List<Branch> rest =
                    branches.stream().filter(b -> !alkoxy.contains(b)).toList();
            Set<Derivative> kinds = kinds(rest);
            if (rest.stream().allMatch(Branch::hangsFree) && (rest.isEmpty() || !kinds.isEmpty())) {
                List<String> words = new ArrayList<>(List.of("an acetal"));
                kinds.forEach(k -> words.add(k.article()));
                return Optional.of(String.join(" and ", words));
            }
        }
        return Optional.empty();
    }

    /** The kind of each group; empty when there is no group, or one of a kind that the listing does not name. */
    private Set<Derivative> kinds(List<Branch> branches) {
        EnumSet<Derivative> kinds = EnumSet.noneOf(Derivative.class);
        for (Branch branch : branches) {
            Optional<Derivative> kind = Derivative.of(branch, clauses);
            if (kind.isEmpty()) {
                return Set.of();
            }
            kinds.add(kind.get());
        }
        return kinds;
    }

    private static boolean canHave(IAtomContainer molecule, Clause clause) {
        for (IAtom atom : molecule.atoms()) {
            boolean site = switch (clause) {
                case AMIDES, CARBAMATES -> carries(atom, IAtom.N);
                case ESTERS, ETHERS -> carries(atom, IAtom.O);
                case ACETALS -> ketone(atom) != null;
                case HALIDES -> atom.getImplicitHydrogenCount() > 0;
                case SALTS,
                        SALTS_NOT_OF_MINERAL_ACIDS,
                        OPTICAL_ISOMERS,
                        GEOMETRIC_ISOMERS,
                        ISOMERS,
                        DERIVATIVES,
                        DERIVATIVES_ONLY,
                        PREPARATIONS,
                        PREPARATIONS_ONLY -> false;
            };
            if (site) {
                return true;
            }
        }
        return false;
    }

    private static boolean carries(IAtom atom, int element) {
        return Elements.is(atom, element) && atom.getImplicitHydrogenCount() > 0;
    }

    /** The oxygen of a ketone or aldehyde of which this is the carbon; null when it is none. */
    private static @Nullable IAtom ketone(IAtom carbon) {
        if (!Elements.carbonyl(carbon)) {
            return null;
        }
        IAtom oxygen = null;
        for (IBond bond : carbon.bonds()) {
            IAtom next = bond.getOther(carbon);
            if (bond.getOrder() == IBond.Order.DOUBLE) {
                oxygen = next;
            } else if (!Elements.is(next, IAtom.C)) {
                return null;
            }
        }
        return oxygen;
    }

    private static IAtomContainer withoutKetoneOxygen(IAtomContainer molecule) {
        try {
            IAtomContainer opened = molecule.clone();
            for (IAtom atom : opened.atoms()) {
                IAtom oxygen = ketone(atom);
                if (oxygen != null) {
                    opened.removeAtom(oxygen);
                    break;
                }
            }
            Cycles.markRingAtomsAndBonds(opened);
            return opened;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every CDK molecule can be copied", e);
        }
    }
}
