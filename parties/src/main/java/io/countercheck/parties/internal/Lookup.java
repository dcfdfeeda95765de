package io.countercheck.parties.internal;

import io.countercheck.parties.internal.Lexicon.Word;
import io.countercheck.parties.internal.ReadName.NameWord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds for each word of a written name the listed words it may stand for: the same word, one within a few slips, one
 * it shortens, two written as one, one written as two. Holds working space: one instance a thread.
 */
final class Lookup {

    private static final int MOST_BEGINNINGS = 200;
    private static final float JOINED = 0.96f;
    /** "Company" at the head of a word is a legal form written together with the name; "as" is not. */
    private static final int SHORTEST_LEADING_FORM = 7;

    private static final int MOST_SYLLABLES = 4;
    private static final int LONGEST_SYLLABLE = 6;
    private static final float MISREAD = 0.93f;
    private static final float TRAILING_PLACE = 0.25f;

    private final NameIndex index;
    private final Vocabulary vocabulary;
    private final NameReader reader;
    private final EditDistance distance = new EditDistance();
    private final float[] best;
    private final byte[] how;
    private float closestLegal;
    private boolean endOfField;
    private final IntList found = new IntList();

    Lookup(NameIndex index, NameReader reader) {
        this.index = index;
        this.vocabulary = index.vocabulary();
        this.reader = reader;
        best = new float[vocabulary.size()];
        how = new byte[vocabulary.size()];
    }

    WrittenName look(ReadName read) {
        WrittenName name = new WrittenName(read);
        for (int i = 0; i < name.size(); i++) {
            byte[] word = name.letters[i];
            WordKind kind = name.words.get(i).kind();
            int found = vocabulary.find(word, 0, word.length);
            // A spelling of the lexicon that no listed name has is in the vocabulary too.
            name.same[i] = listed(found) == found ? found : NameIndex.NOTHING;
            name.weights[i] = name.same[i] >= 0
                    ? index.weight(name.same[i])
                    : index.weightUnseen(name.words.get(i).text(), kind);
            if (name.same[i] >= 0) {
                take(name, 1 << i, name.same[i], 1, Resemblance.SAME);
            }
            if (kind == WordKind.NUMBER || kind == WordKind.STOP) {
                continue;
            }
            similar(name, i, word);
            if (name.same[i] < 0) {
                apart(name, i, word);
                misread(name, i);
            }
        }
        for (int i = 0; i + 1 < name.size(); i++) {
            joined(name, i);
            syllables(name, i);
        }
        for (int i = read.beforeTrailingPlaces(); i < name.size(); i++) {
            name.weights[i] *= TRAILING_PLACE;
        }
        return name;
    }

    private void similar(WrittenName name, int i, byte[] word) {
        closestLegal = 0;
        endOfField = i == name.size() - 1;
        vocabulary.misspelt(word, distance, (id, likeness) -> note(id, likeness, Resemblance.MISSPELT));
        if (word.length >= 3) {
            vocabulary.beginningWith(
                    word, MOST_BEGINNINGS, (id, likeness) -> note(id, likeness, Resemblance.SHORTENED));
        }
        for (int length = word.length - 1; length >= 4; length--) {
            int id = vocabulary.find(word, 0, length);
            if (id >= 0) {
                note(id, 0.55f + 0.35f * length / word.length, Resemblance.SHORTENED);
            }
        }
        float closest = 0;
        int closestWord = -1;
        for (int k = 0; k < found.size(); k++) {
            int id = found.get(k);
            if (id != name.same[i] && index.kind(id) != WordKind.NUMBER) {
                take(name, 1 << i, id, best[id], RESEMBLANCES[how[id]]);
                boolean closer = best[id] > closest
                        || best[id] == closest && closestWord >= 0 && index.weight(id) < index.weight(closestWord);
                if (closer) {
                    closest = best[id];
                    closestWord = id;
                }
            }
            best[id] = 0;
        }
        found.clear();
        // A misspelt common word must not count as a rare one when the other name lacks it.
        if (name.same[i] < 0 && closestWord >= 0 && closest >= 0.65f) {
            name.weights[i] = Math.min(name.weights[i], index.weight(closestWord) + 2);
        }
        if (name.same[i] < 0 && closestLegal >= 0.7f && closestLegal >= closest) {
            name.weights[i] = Math.min(name.weights[i], 1);
        }
    }

    private void note(int written, float likeness, Resemblance resemblance) {
        int id = index.meaning(written);
        if (id < 0) {
            boolean cut = endOfField && resemblance == Resemblance.SHORTENED;
            if (id == NameIndex.LEGAL_FORM && (resemblance == Resemblance.MISSPELT || cut)) {
                closestLegal = Math.max(closestLegal, likeness);
            }
            return;
        }
        if (best[id] == 0) {
            found.add(id);
        }
        if (likeness > best[id]) {
            best[id] = likeness;
            how[id] = (byte) resemblance.ordinal();
        }
    }

    /** The word may be two listed words without the space between them. */
    private void apart(WrittenName name, int i, byte[] word) {
        for (int cut = 2; cut <= word.length - 2; cut++) {
            int first = part(word, 0, cut);
            int second = first < 0 ? NameIndex.NOTHING : part(word, cut, word.length);
            if (first >= 0 && second >= 0) {
                name.apartMask.add(1 << i);
                name.apartFirst.add(first);
                name.apartSecond.add(second);
            } else if (first >= 0 && second == NameIndex.LEGAL_FORM) {
                take(name, 1 << i, first, JOINED, Resemblance.JOINED);
            }
            if (cut >= SHORTEST_LEADING_FORM && isLegalForm(word, cut)) {
                int rest = part(word, cut, word.length);
                if (rest >= 0) {
                    take(name, 1 << i, rest, JOINED, Resemblance.JOINED);
                }
            }
        }
    }

    private boolean isLegalForm(byte[] word, int length) {
        Word known = reader.word(new String(word, 0, length, StandardCharsets.US_ASCII));
        return known != null && known.kind() == WordKind.LEGAL;
    }

    /** A scanner may have misread the word. */
    private void misread(WrittenName name, int i) {
        for (String meant : Misread.meant(name.words.get(i).text())) {
            int id = listed(vocabulary.find(meant));
            if (id >= 0) {
                take(name, 1 << i, id, MISREAD, Resemblance.MISREAD);
                name.weights[i] = Math.min(name.weights[i], index.weight(id) + 2);
            }
        }
    }

    private static final Resemblance[] RESEMBLANCES = Resemblance.values();

    /** The listed word that stands from one place to another, {@link NameIndex#LEGAL_FORM} for a legal form, -1 for neither. */
    private int part(byte[] word, int from, int to) {
        int id = listed(vocabulary.find(word, from, to));
        if (id == NameIndex.NOTHING && to - from >= 2) {
            Word known = reader.word(new String(word, from, to - from, StandardCharsets.US_ASCII));
            if (known != null) {
                boolean legal = known.kind() == WordKind.LEGAL;
                return legal ? NameIndex.LEGAL_FORM : listed(vocabulary.find(known.canonical()));
            }
        }
        return id;
    }

    private int listed(int found) {
        return found < 0 ? NameIndex.NOTHING : index.meaning(found);
    }

    /** Two neighbours may be one listed word. */
    private void joined(WrittenName name, int i) {
        byte[] a = asWritten(name, i);
        byte[] b = asWritten(name, i + 1);
        if (a.length + b.length > Vocabulary.LONGEST || a.length + b.length < 4) {
            return;
        }
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        int id = listed(vocabulary.find(both, 0, both.length));
        if (id >= 0) {
            take(name, 3 << i, id, JOINED, Resemblance.DIVIDED);
        } else if (both.length >= 7 && (name.same[i] < 0 || name.same[i + 1] < 0)) {
            vocabulary.misspelt(both, distance, (word, likeness) -> {
                int meaning = index.meaning(word);
                if (meaning >= 0 && likeness > 0.8f) {
                    take(name, 3 << i, meaning, likeness * JOINED, Resemblance.DIVIDED);
                }
            });
        }
    }

    /** Three or four short words may be the syllables of one: "Shi Jia Zhuang". */
    private void syllables(WrittenName name, int i) {
        byte[] glued = new byte[MOST_SYLLABLES * LONGEST_SYLLABLE];
        int length = 0;
        for (int k = i; k < name.size() && k < i + MOST_SYLLABLES; k++) {
            byte[] syllable = asWritten(name, k);
            if (syllable.length > LONGEST_SYLLABLE) {
                return;
            }
            System.arraycopy(syllable, 0, glued, length, syllable.length);
            length += syllable.length;
            int count = k - i + 1;
            int id = count > 2 ? listed(vocabulary.find(glued, 0, length)) : NameIndex.NOTHING;
            if (id >= 0) {
                take(name, (1 << count) - 1 << i, id, JOINED, Resemblance.DIVIDED);
            }
        }
    }

    /** The letters that stand there: "trans", which is compared as transport, and "mike" may be Transmike. */
    private static byte[] asWritten(WrittenName name, int i) {
        NameWord word = name.words.get(i);
        if (word.kind() == WordKind.ORDINARY) {
            return name.letters[i];
        }
        String written = name.read.text().text().substring(word.start(), word.end());
        boolean plain = written.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        return plain ? written.getBytes(StandardCharsets.US_ASCII) : name.letters[i];
    }

    private static void take(WrittenName name, int mask, int word, float likeness, Resemblance how) {
        name.takenMask.add(mask);
        name.takenWord.add(word);
        name.takenLikeness.add(likeness);
        name.takenHow.add(how.ordinal());
    }
}
