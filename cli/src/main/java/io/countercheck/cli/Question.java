package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.util.List;
import java.util.function.Supplier;

/** One question or a whole column of them, never both. */
interface Question {

    int answer(String text, ColumnOptions options);

    void answerColumn(QuestionFile questions, ColumnOptions options);

    /** @throws Fault OPTION_INVALID when the command was given neither or both */
    static int ask(List<String> words, ColumnOptions column, String countryColumn, Supplier<Question> question) {
        String text = String.join(" ", words).strip();
        if (column.batch != null) {
            if (!text.isEmpty() || column.column.isEmpty()) {
                throw new Fault(
                        ErrorCode.OPTION_INVALID,
                        "--batch answers the column named by --column and nothing else",
                        "give --batch FILE --column NAME, or a text");
            }
            QuestionFile questions = new QuestionFile(column.batch, column.column, column.id, countryColumn);
            questions.check();
            question.get().answerColumn(questions, column);
            return Exit.OK;
        }
        if (text.isEmpty()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID, "there is no question", "give a text, or --batch FILE --column NAME");
        }
        return question.get().answer(text, column);
    }
}
