package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;

/** What is wrong with JSON, in words for whoever exported it: the parser's own speak of settings that nobody here has. */
final class BrokenJson {

    private BrokenJson() {}

    /** The fault of a file that is one JSON text: nothing behind the place can be read. */
    static Fault fault(String file, JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new Fault(
                    ErrorCode.INPUT_HOSTILE,
                    file + " goes beyond what is read: " + words(e),
                    "check where the file comes from",
                    e);
        }
        JsonLocation at = e.getLocation();
        return new Fault(
                ErrorCode.INPUT_UNREADABLE,
                file + " is no well-formed JSON at line " + at.getLineNr() + " column " + at.getColumnNr() + ": "
                        + words(e),
                "export it again; it may have been cut off",
                e);
    }

    /** What is wrong, without the place. */
    static String words(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting")
                    ? "objects and arrays stand in each other more than " + JsonSource.MOST_NESTED + " deep"
                    : "a name, a number or a text in it is longer than any order needs";
        }
        if (e instanceof JsonEOFException) {
            return "the text ends in the middle of a value";
        }
        if (message.contains("CTRL-CHAR") || message.contains("control character")) {
            return "a control character stands where none may";
        }
        if (message.contains("escape")) {
            return "a backslash stands before a sign that it cannot stand before";
        }
        if (message.contains("token")) {
            return "a word stands without quotes that is none of true, false and null";
        }
        if (message.contains("umeric") || message.contains("number")) {
            return "a number is not written as JSON writes numbers";
        }
        return "a sign stands where JSON has no place for it";
    }
}
