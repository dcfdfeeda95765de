package io.countercheck.goods.machines;

import io.countercheck.goods.machines.MachineFacts.Action;
import io.countercheck.goods.machines.MachineFacts.Drive;
import io.countercheck.goods.machines.MachineFacts.Operation;
import io.countercheck.goods.machines.MachineFacts.State;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import java.util.EnumSet;
import java.util.Set;

/** Takes make, model, serial number, stations and sort out of a goods line; its own fields come before its text. */
final class FactsReader {

    private static final int MOST_STATIONS = 200;
    private static final int MAKE_WORDS = 3;

    private final GoodsItem item;
    private final Sentence sentence;
    private final Sighting sighting;
    private final Set<Part> parts;

    private FactsReader(GoodsItem item, Sentence sentence, Sighting sighting, Set<Part> parts) {
        this.item = item;
        this.sentence = sentence;
        this.sighting = sighting;
        this.parts = parts;
    }

    /** @param parts every part named in the line, this sighting's among them */
    static MachineFacts read(GoodsItem item, Sentence sentence, Sighting sighting, Set<Part> parts) {
        return new FactsReader(item, sentence, sighting, parts).read();
    }

    private MachineFacts read() {
        Operation operation = operation();
        boolean part = sighting.category() == MachineCategory.CRITICAL_PART;
        return new MachineFacts(
                sighting.category(),
                parts,
                sighting.sorts(),
                action(),
                operation,
                drive(operation),
                states(),
                stations(),
                item.text(GoodsField.MAKE).map(String::strip).orElseGet(this::make),
                item.text(GoodsField.MODEL).map(String::strip).orElseGet(this::model),
                item.text(GoodsField.SERIAL).map(String::strip).orElseGet(this::serial),
                part ? Imprints.in(sentence) : "",
                item.text(GoodsField.END_USE).map(String::strip).orElse(""));
    }

    private Action action() {
        if (sentence.has(Sense.ROTARY)) {
            return Action.ROTARY;
        }
        return sentence.has(Sense.SINGLE_PUNCH) ? Action.SINGLE_PUNCH : Action.UNKNOWN;
    }

    private Operation operation() {
        if (sentence.has(Sense.SEMI_AUTOMATIC)) {
            return Operation.SEMI_AUTOMATIC;
        }
        if (sentence.has(Sense.MANUAL)) {
            return Operation.MANUAL;
        }
        return sentence.has(Sense.AUTOMATIC) ? Operation.AUTOMATIC : Operation.UNKNOWN;
    }

    private Drive drive(Operation operation) {
        if (sentence.has(Sense.ELECTRIC)) {
            return Drive.ELECTRIC;
        }
        return switch (operation) {
            case MANUAL -> Drive.HAND;
            case AUTOMATIC -> Drive.ELECTRIC;
            case SEMI_AUTOMATIC, UNKNOWN -> Drive.UNKNOWN;
        };
    }

    private Set<State> states() {
        EnumSet<State> states = EnumSet.noneOf(State.class);
        addIf(states, Sense.USED, State.USED);
        addIf(states, Sense.GIFT, State.GIVEN_AWAY);
        addIf(states, Sense.AUCTION, State.AUCTIONED);
        addIf(states, Sense.APART, State.IN_PIECES);
        addIf(states, Sense.INCOMPLETE, State.INCOMPLETE);
        addIf(states, Sense.BROKEN, State.OUT_OF_ORDER);
        return states;
    }

    private void addIf(Set<State> states, Sense sense, State state) {
        if (sentence.has(sense)) {
            states.add(state);
        }
    }

    /** "9 stations", "19冲"; the rotary presses named ZP carry their stations in the designation. */
    private int stations() {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i, Sense.STATIONS) && sentence.is(i - 1, Sense.NUMBER)) {
                return count(sentence.word(i - 1).text());
            }
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.is(i, Sense.DESIGNATION_TABLET)
                    && sentence.word(i).text().startsWith("zp")
                    && sentence.is(i + 1, Sense.NUMBER)) {
                return count(sentence.word(i + 1).text());
            }
        }
        return 0;
    }

    private static int count(String digits) {
        int count = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0 || count > MOST_STATIONS) {
                return 0;
            }
            count = count * 10 + digit;
        }
        return count <= MOST_STATIONS ? count : 0;
    }

    private String serial() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Sense.SERIAL)) {
                return valueBehind(i);
            }
        }
        return "";
    }

    private String model() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.any(i, Senses.DESIGNATION) && sentence.is(i + 1, Sense.NUMBER)) {
                return sentence.text()
                        .rawText(
                                sentence.word(i).start(),
                                unbroken(sentence.word(i + 1).start()));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Sense.MODEL)) {
                return valueBehind(i);
            }
        }
        return "";
    }

    private String make() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Sense.MAKE)) {
                int first = sentence.is(i + 1, Sense.LABEL) ? i + 2 : i + 1;
                int last = first;
                while (last - first < MAKE_WORDS
                        && (sentence.is(last, Sense.UNKNOWN) || sentence.is(last, Sense.PRESS_MAKER))) {
                    last++;
                }
                return last > first ? sentence.rawText(first, last - 1) : "";
            }
        }
        return "";
    }

    /** The run of letters, figures and signs without a space that follows a word such as "S/N". */
    private String valueBehind(int i) {
        int value = i + 1;
        while (value - i <= 3
                && (sentence.stops(value)
                        || sentence.is(value, Sense.NOT) && sentence.word(value).in("en"))) {
            value++;
        }
        if (!sentence.inside(value)) {
            return "";
        }
        int start = sentence.word(value).start();
        int end = unbroken(start);
        String text = sentence.text().text().substring(start, end);
        return text.chars().anyMatch(Character::isDigit) ? sentence.text().rawText(start, end) : "";
    }

    private int unbroken(int start) {
        String text = sentence.text().text();
        int end = start;
        while (end < text.length() && " ,;()[]:|".indexOf(text.charAt(end)) < 0 && !cjk(text.charAt(end))) {
            end++;
        }
        while (end > start + 1 && text.charAt(end - 1) == '.') {
            end--;
        }
        return end;
    }

    private static boolean cjk(char c) {
        return Letters.unspaced(c);
    }
}
