package io.countercheck.lists.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One record of an XML list, taken into memory: an element with what is in it. Names are without their namespace.
 *
 * @param text the characters directly in it, without white space around
 * @param line where it begins in the file
 */
record XmlRecord(String name, Map<String, String> attributes, String text, List<XmlRecord> children, long line) {

    /** The elements of that name directly in this one. */
    List<XmlRecord> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** The elements reached by these names, one below the other. */
    List<XmlRecord> all(String childName, String grandchildName) {
        List<XmlRecord> found = new ArrayList<>();
        all(childName).forEach(child -> found.addAll(child.all(grandchildName)));
        return found;
    }

    /** The text of the first element of that name directly in this one, or empty. */
    String text(String childName) {
        return children.stream()
                .filter(child -> child.name.equals(childName))
                .map(XmlRecord::text)
                .findFirst()
                .orElse("");
    }

    /** An attribute without white space around, or empty. */
    String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "").strip();
    }

    /** The texts of these children that have any, joined. */
    String joined(String separator, String... childNames) {
        List<String> parts = new ArrayList<>();
        for (String childName : childNames) {
            if (!text(childName).isEmpty()) {
                parts.add(text(childName));
            }
        }
        return String.join(separator, parts);
    }
}
