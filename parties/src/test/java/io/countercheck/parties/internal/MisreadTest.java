package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisreadTest {

    @Test
    void digitsAmongLettersMayHaveBeenLetters() {
        assertThat(Misread.meant("k0d0")).contains("kodo");
        assertThat(Misread.meant("he1io5")).containsExactly("heiios", "helios");
        assertThat(Misread.meant("cornrnerce")).contains("commerce");
        assertThat(Misread.meant("vvha1e")).contains("whale");
    }

    @Test
    void numbersAndWholeWordsAreWhatTheyAre() {
        assertThat(Misread.meant("2021")).isEmpty();
        assertThat(Misread.meant("3m")).isEmpty();
        assertThat(Misread.meant("whale")).isEmpty();
    }
}
