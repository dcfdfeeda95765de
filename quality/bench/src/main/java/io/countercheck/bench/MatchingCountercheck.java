package io.countercheck.bench;

import io.countercheck.lists.PartyList;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import java.util.List;

/** Countercheck's own matcher, through its public door. */
final class MatchingCountercheck implements MatchingSystem {

    private final PartyMatcher matcher;

    MatchingCountercheck(List<PartyList> lists) {
        matcher = PartyMatcher.of(lists);
    }

    @Override
    public List<Answer> ask(String name, int top) {
        return matcher.match(PartyQuery.named(name), top).stream()
                .map(hit -> new Answer(hit.party().sourceId(), hit.probability()))
                .toList();
    }
}
