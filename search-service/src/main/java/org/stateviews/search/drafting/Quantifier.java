package org.stateviews.search.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for how many States say something, the fewest first. */
public enum Quantifier {
    ONE("One State"),
    TWO("Two States"),
    SOME("Some States"),
    SEVERAL("Several States"),
    MANY("Many States"),
    MOST("Most States");

    private final String words;

    Quantifier(String words) {
        this.words = words;
    }

    /** As they begin a sentence. */
    public String words() {
        return words;
    }

    /** Quantifier of its words in any case, empty for words that are none. */
    public static Optional<Quantifier> of(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(it -> it.words.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
