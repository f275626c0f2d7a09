package org.stateviews.contracts.id;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Version of what read a document, such as {@code tika-3.3.1.1}, or {@code tika-3.3.1.1-2} for its
 * second reading. Later ones are greater, with numbers compared as numbers: the order of versions
 * decides which reading counts, because the order of events may differ.
 */
public record ExtractorVersion(String name) implements Comparable<ExtractorVersion> {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    @Override
    public int compareTo(ExtractorVersion other) {
        var ours = parts(name);
        var theirs = parts(other.name);
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            int difference = compare(ours.get(i), theirs.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        int longer = Integer.compare(ours.size(), theirs.size());
        return longer != 0 ? longer : name.compareTo(other.name);
    }

    private static List<String> parts(String name) {
        return Arrays.asList(BOUNDARY.split(name));
    }

    private static int compare(String ours, String theirs) {
        return isNumber(ours) && isNumber(theirs)
                ? new BigInteger(ours).compareTo(new BigInteger(theirs))
                : ours.compareTo(theirs);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
