package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Kind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pages by class and kind leave no listing out and illustrate a class with nothing but what a law names. */
class KindPagesTest {

    private final Law law = Law.shipped();

    @Test
    void everyClassAndMachineListingHasAPage() {
        Set<String> shown = new HashSet<>();
        KindPages.kinds().forEach(kind -> shown.addAll(kind.listings()));

        assertThat(law.listings().stream()
                        .filter(l -> EnumSet.of(Kind.CLASS, Kind.MACHINE, Kind.MACHINE_PART)
                                .contains(l.kind()))
                        .map(Listing::id))
                .isSubsetOf(shown);
    }

    @Test
    void membersOfAClassAreNamedInALaw() {
        Set<String> names = new HashSet<>();
        for (Listing listing : law.listings()) {
            names.add(listing.substance().toLowerCase(Locale.ROOT));
            listing.synonyms().forEach(s -> names.add(s.toLowerCase(Locale.ROOT)));
        }

        for (KindPages.KindPage kind : KindPages.kinds()) {
            List<String> members =
                    kind.members().stream().map(m -> m.toLowerCase(Locale.ROOT)).toList();
            if (!kind.ofMachines()) {
                assertThat(members).as(kind.page()).isSubsetOf(names);
                assertThat(kind.others().stream().map(o -> o.toLowerCase(Locale.ROOT)))
                        .as(kind.page())
                        .doesNotContainAnyElementsOf(names);
            }
        }
    }
}
