package io.countercheck.cli;

import io.countercheck.controls.Law;
import io.countercheck.duties.DutyBook;
import io.countercheck.duties.OnFile;
import io.countercheck.duties.PartyScreening;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.lists.Home;
import io.countercheck.lists.ListStore;
import io.countercheck.lists.PartyList;
import io.countercheck.lists.targets.Target;
import io.countercheck.lists.targets.TargetRegister;
import io.countercheck.model.Basis;
import io.countercheck.model.Strength;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.network.TargetWatch;
import io.countercheck.screening.Screening;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rooms put together for one command: the shipped law and what lists are installed. Each part is made when asked for. */
final class Workshop {

    private final ListStore store;
    private @Nullable GoodsRecogniser goods;
    private @Nullable List<PartyList> lists;
    private @Nullable PartyMatcher parties;

    private Workshop(ListStore store) {
        this.store = store;
    }

    static Workshop in(@Nullable Path home, Console console) {
        return new Workshop(ListStore.at(Home.find(home, console.environment(), System.getProperties())));
    }

    Law law() {
        return Law.shipped();
    }

    /** One digest over all law that decides: listings and their periods, duties, exclusions, party rules. */
    String lawDigest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(law().digest().getBytes(StandardCharsets.US_ASCII));
            digest.update(DutyBook.shipped().digest().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    ListStore store() {
        return store;
    }

    GoodsRecogniser goods() {
        if (goods == null) {
            goods = GoodsRecogniser.of(law());
        }
        return goods;
    }

    /**
     * Ids of the listings that a text plainly means, read as the goods of an order are: a salt by its name or number, a
     * machine by its words. Empty when there is none.
     */
    Set<String> plainlyMeant(String text) {
        return goods().readText(text).mentions().stream()
                .flatMap(mention -> mention.hits().stream())
                .filter(hit -> hit.strength() == Strength.CERTAIN)
                .map(hit -> hit.listing().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<PartyList> lists() {
        if (lists == null) {
            lists = store.load();
        }
        return lists;
    }

    PartyMatcher parties() {
        if (parties == null) {
            parties = PartyMatcher.open(lists(), store.home());
        }
        return parties;
    }

    PartyScreening screened() {
        if (lists().isEmpty()) {
            return PartyScreening.NONE;
        }
        return lists().stream().allMatch(PartyList::sample) ? PartyScreening.SAMPLE : PartyScreening.FULL;
    }

    /** A screening that knows nothing of an operator: it tells what the goods of earlier orders are. */
    Screening screening(LocalDate asOf) {
        return Screening.of(law(), goods(), parties(), screened(), asOf);
    }

    /** The register, ready to be held against parties, or null when nobody is in it. */
    @Nullable
    TargetWatch targets() {
        List<Target> targets = register().targets();
        return targets.isEmpty() ? null : TargetWatch.of(targets);
    }

    /** The user's register of targets; empty when there is none. */
    TargetRegister register() {
        return TargetRegister.at(store.home());
    }

    Screening screening(PartyContext context, LocalDate asOf, OnFile onFile) {
        return Screening.of(
                law(),
                goods(),
                parties(),
                screened(),
                context.terms(onFile.operator().countries()),
                targets(),
                asOf,
                onFile);
    }

    List<Basis.UsedList> usedLists() {
        return lists().stream()
                .map(l -> new Basis.UsedList(
                        l.source(), l.date(), l.digest(), l.parties().size(), l.sample()))
                .toList();
    }
}
