package io.countercheck.goods.names;

import java.util.List;
import java.util.Set;

/**
 * Cuts word into the building stones of chemical nomenclature. A word that is made of nothing else is a name in its own
 * right, however much it resembles another: "ethoxyethene" is no misspelt "ethoxyethane".
 */
final class Segments {

    private static final int LONGEST = 10;
    private static final int LONGEST_WORD = 100;

    private static final Set<String> STONES =
            Set.of(("meth eth aeth prop but pent hex hept oct non dec undec dodec cet lauryl stear ole metan "
                            + "etan metano etano phen phenyl benz benzo benzal tolu tolyl xyl xylen naphth anthr styr "
                            + "vinyl allyl cumyl acet aceto acetyl form glyc glycol glycer ether aether ester an en yn ane "
                            + "ene yne ol diol triol al one dione oic oate ate at ic oyl yl ylene ylidene ylid idene oxy "
                            + "oxo ox hydroxy amino amin amine amid amide imin imine imid imide nitro nitr nitrile nitril "
                            + "nitroso chlor cloro cloru brom fluor iod jod cyan thio thi thion thiol sulf sulph sulfon sulfin "
                            + "phosph phosphon phosphin phosphor ous acid azo aza oxa hydr hydro per oxid oxide ide ite di "
                            + "tri tetra penta hexa hepta octa mono bis iso neo sec tert cyclo cycl pyr pyrid pyridin "
                            + "pyrrol piper piperid piperazin idin idine azin azine anil anilin aniline anilino quinol "
                            + "chinol indol furan fur ket keto keton ketone keten cetone carb carbon carbonyl carbox "
                            + "carboxy carbam urea morphol in ine ino id urethan lact lacton lactone sil silyl siloxan "
                            + "silan bor boron stann sel tellur epoxy o nyl uret buta")
                    .split(" +"));

    /** Stones with which no name ends. */
    private static final List<String> PREFIXES = List.of("neo", "iso", "mono", "cyclo");

    private Segments() {}

    /** Whether the stretch of lower case letters consists of such stones through and through. */
    static boolean whole(String text, int start, int end) {
        int length = end - start;
        if (length == 0
                || length > LONGEST_WORD
                || PREFIXES.stream().anyMatch(p -> text.startsWith(p, end - p.length()))) {
            return false;
        }
        boolean[] reached = new boolean[length + 1];
        reached[0] = true;
        for (int from = 0; from < length; from++) {
            for (int to = from + 1; reached[from] && to <= Math.min(length, from + LONGEST); to++) {
                reached[to] |= STONES.contains(text.substring(start + from, start + to));
            }
        }
        return reached[length];
    }
}
