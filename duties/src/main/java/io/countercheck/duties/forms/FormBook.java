package io.countercheck.duties.forms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.Confidence;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Finding;
import io.countercheck.model.FormSheet;
import io.countercheck.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The forms that ship with the program, and which of them a verdict calls for. Immutable. */
public final class FormBook {

    private static final String SUSPICION = "SUSPICION";

    private final List<Form> forms;

    private record Question(String label, Ask ask) {}

    private record Form(
            String id,
            String title,
            Set<String> duties,
            Set<String> lists,
            String citation,
            Confidence confidence,
            List<Question> questions) {

        boolean onSuspicion() {
            return id.startsWith(SUSPICION);
        }

        String country() {
            return id.startsWith("DEA") || id.endsWith("-US") ? "US" : id.startsWith("CA") ? "CA" : "";
        }

        boolean calledFor(Verdict verdict) {
            return verdict.duties().stream().anyMatch(this::asks)
                    && (lists.isEmpty()
                            || verdict.findings().stream()
                                    .anyMatch(f -> f instanceof Finding.OnList hit
                                            && lists.contains(hit.listing().list())));
        }

        private boolean asks(DutyOwed duty) {
            return duties.contains(duty.id()) && duty.state() != DutyState.LIFTED;
        }

        FormSheet filled(FormFacts facts) {
            return new FormSheet(
                    id,
                    title,
                    citation,
                    confidence,
                    onSuspicion(),
                    questions.stream()
                            .map(q -> new FormSheet.Field(q.label(), q.ask().of(facts, country())))
                            .toList());
        }
    }

    private FormBook(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The forms as shipped. */
    public static FormBook shipped() {
        List<Form> forms = new ArrayList<>();
        List<NamedCsvRecord> questions = records("form_fields.csv");
        for (NamedCsvRecord form : records("forms.csv")) {
            String id = form.getField("form");
            forms.add(new Form(
                    id,
                    form.getField("title"),
                    Set.of(form.getField("duties").split("\\|")),
                    form.getField("lists").isEmpty()
                            ? Set.of()
                            : Set.of(form.getField("lists").split("\\|")),
                    form.getField("citation"),
                    Confidence.of(form.getField("confidence")),
                    questions.stream()
                            .filter(q -> q.getField("form").equals(id))
                            .map(q -> new Question(q.getField("label"), Ask.of(q.getField("ask"))))
                            .toList()));
        }
        return new FormBook(forms);
    }

    /** Ids of the duties that some form is for. */
    public Set<String> duties() {
        Set<String> duties = new java.util.TreeSet<>();
        forms.forEach(f -> duties.addAll(f.duties()));
        return duties;
    }

    /** The forms that the duties of a row ask for, filled as far as it goes; drafts on suspicion are never among them. */
    public List<FormSheet> of(FormFacts facts) {
        return forms.stream()
                .filter(f -> !f.onSuspicion() && f.calledFor(facts.verdict()))
                .map(f -> f.filled(facts))
                .toList();
    }

    /** Confidential drafts for a row that a person finds suspicious, under each law on the route that asks for one. */
    public List<FormSheet> onSuspicion(FormFacts facts) {
        return forms.stream()
                .filter(f -> f.onSuspicion() && f.calledFor(facts.verdict()))
                .map(f -> f.filled(facts))
                .toList();
    }

    private static List<NamedCsvRecord> records(String name) {
        try (InputStream in = FormBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new Fault(ErrorCode.LAW_BROKEN, "the shipped forms lack " + name, "install the program again");
            }
            List<NamedCsvRecord> records = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                csv.forEach(records::add);
            }
            return records;
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read " + name, "report it", e);
        }
    }
}
