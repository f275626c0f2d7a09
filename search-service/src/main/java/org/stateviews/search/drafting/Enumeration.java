package org.stateviews.search.drafting;

import java.util.List;

/** Puts words one after the other, as English does: {@code Brazil, Egypt and Kenya}. */
final class Enumeration {
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Enumeration() {}

    static String of(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A number from 1 with its noun; ten and more are written in figures. */
    static String counted(int number, String noun) {
        var figure = number <= NUMBERS.size() ? NUMBERS.get(number - 1) : Integer.toString(number);
        return figure + " " + noun + (number == 1 ? "" : "s");
    }

    static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
