package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same verdicts give the same bytes wherever they are written. */
class SameBytesTest {

    @TempDir
    Path home;

    @Test
    void inTurkeyWithAnOldEncoding() throws Exception {
        assertSame("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
    }

    @Test
    void inEgyptWithArabicDigits() throws Exception {
        assertSame(
                "-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=nu-arab", "-Duser.timezone=Africa/Cairo");
    }

    private void assertSame(String... options) throws Exception {
        Path here = Orders.write(home.resolve("here"));
        Path there = home.resolve("there");
        Child.run(Writing.class, there, options);
        assertThat(ResultComparison.compare(here, there)).isEmpty();
    }

    /** What the other process does. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] args) {
            Orders.write(Path.of(args[0]));
        }
    }
}
