package io.countercheck.lists;

import io.countercheck.lists.internal.Digests;
import io.countercheck.lists.internal.ListReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The sample that ships: some twenty public designations of suppliers of precursors and pill presses, each with its
 * citation and how well it is verified. It shows how screening works and screens nothing: whoever uses it alone is told
 * that parties were not screened.
 */
public final class SampleList {

    /** The day of the newest designation in it. */
    private static final String DATE = "2025-09-03";

    private SampleList() {}

    /** The sample, with {@link PartyList#sample} set. */
    public static PartyList shipped() {
        try (InputStream in = SampleList.class.getResourceAsStream("sample.csv")) {
            if (in == null) {
                throw new IllegalStateException("sample.csv is missing from this build");
            }
            byte[] bytes = in.readAllBytes();
            List<ListedParty> parties = ListReading.plain("sample", new String(bytes, StandardCharsets.UTF_8));
            return new PartyList("sample", "Sample", DATE, Digests.of(bytes), true, parties);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped sample", e);
        }
    }
}
