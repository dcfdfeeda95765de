package io.countercheck.duties;

import io.countercheck.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** Says in plain sentences what was not looked at or is not held. */
final class NotScreened {

    private NotScreened() {}

    static List<String> sentences(Situation s, boolean medicine) {
        List<String> sentences = new ArrayList<>();
        for (Route.Country country : s.route().countries()) {
            switch (country.held()) {
                case COMPLETE -> {}
                case PARTLY ->
                    sentences.add("Of the national law of " + country.code()
                            + " only a part is held: no hit there is not a clearance.");
                case NOT -> sentences.add("The national law of " + country.code() + " is not held.");
            }
        }
        if (!s.route().known()) {
            sentences.add("An end of the route is not given: law that speaks only there was not looked at.");
        }
        if (s.line().dayAssumed()) {
            sentences.add("The order names no day: the law of " + s.line().day() + " was applied.");
        }
        switch (s.line().screened()) {
            case NONE -> sentences.add("No party list is loaded: the parties were not screened.");
            case SAMPLE ->
                sentences.add("The parties were screened only against the sample that ships with the program.");
            case FULL -> {}
        }
        if (!s.line().sums().withHistory() && s.owed().stream().anyMatch(Owed::asksQuantity)) {
            sentences.add("Quantities are added up over this file only; earlier orders are not known.");
        }
        s.findings(Finding.BadField.class)
                .map(Finding.BadField::problem)
                .filter(problem -> problem.code().equals("names-not-screened"))
                .forEach(problem -> sentences.add(capital(problem.reason()) + "."));
        if (medicine) {
            sentences.add("Medicines law is not screened.");
        }
        for (Hit hit : s.hits()) {
            if (hit.counts() && hit.listing() != null && hit.listing().period().from() == null) {
                sentences.add("The first day in force of " + hit.id() + " is not known: it was taken as in force.");
            }
            if (hit.standing() == Hit.Standing.PROPOSED) {
                sentences.add("Proposed, not law: " + hit.finding().name() + " ("
                        + hit.finding().listing().regime() + ", "
                        + hit.finding().listing().citation() + ").");
            }
        }
        for (Finding finding : s.line().goods()) {
            if (finding instanceof Finding.NotUnderstood notUnderstood) {
                sentences.add("Not understood: " + notUnderstood.name() + ".");
            }
        }
        return sentences;
    }

    private static String capital(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }
}
