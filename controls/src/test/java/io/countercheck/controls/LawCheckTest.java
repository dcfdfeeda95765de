package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a copy of the law, one fault at a time, and expects the build to say which and where. */
class LawCheckTest {

    private static byte[] shipped(String name) {
        try (InputStream in = LawCheckTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no such table: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<String, byte[]> with(String file, String text, String broken) {
        return name -> {
            String content = new String(shipped(name), StandardCharsets.UTF_8);
            if (name.equals(file)) {
                assertThat(content).as("the copy must change").contains(text);
                content = content.replaceFirst(Pattern.quote(text), broken);
            }
            return content.getBytes(StandardCharsets.UTF_8);
        };
    }

    @Test
    void theShippedLawIsSound() {
        Law law = LawReader.checked(LawCheckTest::shipped);

        assertThat(law.listings()).hasSize(414);
        assertThat(law.digest()).isEqualTo(Law.shipped().digest()).hasSize(64);
        assertThat(law.edition()).startsWith(law.editionDay().toString());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "listings.csv; ,108-24-7,; ,108-24-8,; UN-T1-acetic-anhydride: CAS 108-24-8 is malformed or has a wrong check digit",
                "listings.csv; UN-T1-n-acetylanthranilic-acid; UN-T1-acetic-anhydride; id UN-T1-acetic-anhydride stands twice",
                "listings.csv; ,2001-12,; ,2001-13,; listings.csv line 2: from: not a date of year, month or day: 2001-13",
                "listings.csv; ,1990-11-11,2001-12,; ,2001-11-11,1999-12,; from 2001-11-11 is after to 1999-12",
                "listings.csv; ,2018-02-06,2025-07-16,; ,2018-02-30,2025-07-16,; from: not a date of year, month or day: 2018-02-30",
                "listings.csv; ,2001-12,; ,,; UN-T1-acetic-anhydride: from and date_confidence come together or not at all",
                "listings.csv; ,2915.24,; ,2915.2x,; UN-T1-acetic-anhydride: not a commodity code: 2915.2x",
                "listings.csv; WFDIJRYMOXRFFG-UHFFFAOYSA-N; WFDIJRYMOXRFFG-UHFFFAOYSA; UN-T1-acetic-anhydride: not a standard InChIKey",
                "listings.csv; WFDIJRYMOXRFFG-UHFFFAOYSA-N; ``; SMILES and InChIKey come together or not at all",
                "listings.csv; ,salts,salts where possible,; ,salt,salts where possible,; clauses: no such word: salt",
                "listings.csv; ,salts,salts where possible,; ,salts|salts-not-of-mineral-acids,x,; two clauses on salts contradict",
                "listings.csv; ,substance,treaty,; ,substanse,treaty,; kind: no such word: substanse",
                "listings.csv; ,substance,treaty,; ,party,treaty,; kind party is not a kind of goods",
                "listings.csv; ,substance,treaty,; ,substance,custom,; binding: no such word: custom",
                "thresholds.csv; ,21 CFR 1310.04(g),; ,,; thresholds.csv line 2: citation is empty",
                "listings.csv; ,verified-secondary,verified-secondary,; ,sure,verified-secondary,; confidence: no such word: sure",
                "listings.csv; ,Table I,; ,Table IV,; list Table IV of UN-1988 is not in lists.csv",
                "listings.csv; US|MX|CA; US|MX|XX; no country XX in ISO 3166",
                "listings.csv; UN-01|UN-02|UN-03; UN-01|UN2|UN-03; not a duty id: UN2",
                "listings.csv; UN-01|UN-02|UN-03; UN-01||UN-03; duties has an empty part",
                "thresholds.csv; US-L1-8512; US-L1-0000; thresholds.csv: no listing US-L1-0000",
                "thresholds.csv; ,30,kg,; ,3O,kg,; thresholds.csv line 3: amount: not an amount: 3O",
                "thresholds.csv; ,30,kg,; ,-30,kg,; amount: not an amount: -30",
                "thresholds.csv; ,30,kg,; ,30,kgs,; unit: no such word: kgs",
                "thresholds.csv; ,calendar-month,; ,fortnight,; scope: no such word: fortnight",
                "thresholds.csv; CA-05|CA-06; CA-05|CA-6; not a duty id: CA-6",
                "thresholds.csv; CA-05|CA-06; CA-05|US-01; limits a duty that the listing does not have",
                "regimes.csv; EU,BE,; EU,BX,; no country BX in ISO 3166",
                "regimes.csv; China,CN,binds,; Cathay,CN,binds,; regime China binds nowhere in regimes.csv",
                "regimes.csv; China,CN,binds,; Cathay,CN,binds,; no regime of sources.csv speaks for it",
                "regimes.csv; UN-1988,*,; UN-1988,AQ,; a treaty has the country *",
                "sources.csv; INCB,,; US,,; sources.csv: regime US stands twice",
                "lists.csv; un-1988-table-ii,; un-1988-table-i,; page un-1988-table-i stands twice",
                "provisions.csv; US-S1-frs,scope; US-S1-frz,scope; provisions.csv: no listing US-S1-frz",
                "provisions.csv; ,limb,; ,limbo,; aspect: no such word: limbo",
                "gaps.csv; ,not-held,; ,unknown,; effect: no such word: unknown",
                "gaps.csv; INCB-imle; INCB-imla; no listing INCB-imla",
                "gaps.csv; G-02; G-01; gaps.csv: id G-01 stands twice",
                "edition.properties; edition=2026; edition=next; edition is not a day, a dot and a number",
            })
    void aBrokenCopyIsRefused(String file, String text, String broken, String message) {
        assertThatThrownBy(() -> LawReader.checked(with(file, text, broken)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.LAW_BROKEN))
                .hasMessageContaining(message);
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        Function<String, byte[]> broken = name -> {
            String content = new String(shipped(name), StandardCharsets.UTF_8)
                    .replace(",108-24-7,", ",108-24-8,")
                    .replace(",calendar-year,", ",decade,")
                    .replace("EU,BE,", "EU,BX,");
            return content.getBytes(StandardCharsets.UTF_8);
        };

        assertThatThrownBy(() -> LawReader.checked(broken))
                .hasMessageContaining("108-24-8")
                .hasMessageContaining("decade")
                .hasMessageContaining("BX");
    }

    @Test
    void aRowWithTooFewFieldsIsNamedByItsLine() {
        assertThatThrownBy(() -> LawReader.checked(with("sources.csv", "\nUN-1961,", "\n\nshort\nUN-1961,")))
                .hasMessageContaining("sources.csv line 4: 1 fields, expected 4");
    }
}
