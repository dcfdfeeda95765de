package io.countercheck.goods.structure.shape;

import io.countercheck.goods.structure.molecule.Elements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/** The legal descriptions of fentanyl-like substances, limb by limb. */
public enum FentanylClass {
    /**
     * Fentanyl-related substances, 21 USC 812(c) schedule I (e) (Pub. L. 119-26), from 2025-07-16: limbs A to E.
     */
    US_2025 {
        @Override
        Optional<List<String>> limbs(FentanylFrame frame) {
            return unitedStates(frame, NAMED_ON_PHENETHYL);
        }
    },
    /**
     * The temporary order, 83 FR 5188, 21 CFR 1308.11(h)(30), from 2018-02-06 to 2025-07-16. The limbs are the same; its
     * scope also names esters and ethers, so that a hydroxyl group on the phenethyl may carry either.
     */
    US_2018 {
        @Override
        Optional<List<String>> limbs(FentanylFrame frame) {
            Set<Group> groups = EnumSet.copyOf(NAMED_ON_PHENETHYL);
            groups.add(Group.ESTER);
            groups.add(Group.ETHER);
            return unitedStates(frame, groups);
        }
    },
    /** Fentanyl-type substances, Chinese announcement of 2019-04-01, from 2019-05-01: limbs 1 to 4. */
    CHINA_2019 {
        @Override
        Optional<List<String>> limbs(FentanylFrame frame) {
            if (!named(frame.piperidineGroups(), NAMED_ON_PIPERIDINE)) {
                return Optional.empty();
            }
            List<String> limbs = new ArrayList<>();
            if (!propionyl(frame.acyl())) {
                limbs.add("limb 1: another acyl group");
            }
            if (!plainPhenyl(frame)) {
                limbs.add("limb 2: another aromatic monocycle on the nitrogen");
            }
            if (!frame.piperidineGroups().isEmpty()) {
                limbs.add("limb 3: a substituent on the piperidine ring");
            }
            if (Phenethyl.in(frame.nitrogenGroup()).stream().noneMatch(Phenethyl::plain)) {
                limbs.add("limb 4: another group in place of phenethyl");
            }
            return Optional.of(limbs);
        }
    };

    private static final Set<Group> NAMED_ON_PHENETHYL = EnumSet.of(
            Group.ALKYL,
            Group.ALKENYL,
            Group.ALKOXY,
            Group.HYDROXYL,
            Group.HALO,
            Group.HALOALKYL,
            Group.AMINO,
            Group.NITRO);

    private static final Set<Group> NAMED_ON_PIPERIDINE = EnumSet.complementOf(EnumSet.of(Group.OTHER));

    /**
     * The limbs by which a molecule fits this class, in the order of the law. Empty when it does not fit; a list
     * without limbs for fentanyl itself, which no limb changes.
     *
     * @param molecule a normalised component
     */
    public Optional<List<String>> limbs(IAtomContainer molecule) {
        return FentanylFrame.in(molecule).flatMap(this::limbs);
    }

    abstract Optional<List<String>> limbs(FentanylFrame frame);

    private static Optional<List<String>> unitedStates(FentanylFrame frame, Set<Group> onPhenethyl) {
        if (!named(frame.piperidineGroups(), NAMED_ON_PIPERIDINE)) {
            return Optional.empty();
        }
        Optional<Phenethyl> phenethyl = Phenethyl.in(frame.nitrogenGroup()).stream()
                .filter(p -> named(p.chainGroups(), onPhenethyl))
                .findFirst();
        return phenethyl.map(p -> {
            List<String> limbs = new ArrayList<>();
            boolean onRing = named(p.ringGroups(), onPhenethyl);
            if (!p.ring().phenyl() || !onRing) {
                limbs.add("limb A: another monocycle in place of the phenyl of phenethyl");
            }
            if (!p.chainGroups().isEmpty()
                    || p.ring().phenyl() && onRing && !p.ringGroups().isEmpty()) {
                limbs.add("limb B: a substituent in or on the phenethyl group");
            }
            if (!frame.piperidineGroups().isEmpty()) {
                limbs.add("limb C: a substituent in or on the piperidine ring");
            }
            if (!plainPhenyl(frame)) {
                limbs.add("limb D: another aromatic monocycle in place of the aniline ring");
            }
            if (!propionyl(frame.acyl())) {
                limbs.add("limb E: another acyl group");
            }
            return limbs;
        });
    }

    private static boolean named(List<Branch> branches, Set<Group> groups) {
        return branches.stream().allMatch(b -> groups.contains(Group.of(b)));
    }

    private static boolean plainPhenyl(FentanylFrame frame) {
        return frame.aryl().phenyl() && frame.arylGroups().isEmpty();
    }

    /** C(=O)-CH2-CH3 and nothing more. */
    private static boolean propionyl(Branch acyl) {
        Set<IAtom> atoms = acyl.atoms();
        long carbons = atoms.stream().filter(a -> Elements.is(a, IAtom.C)).count();
        long hydrogens =
                atoms.stream().mapToInt(IAtom::getImplicitHydrogenCount).sum();
        return atoms.size() == 4 && carbons == 3 && hydrogens == 5;
    }
}
