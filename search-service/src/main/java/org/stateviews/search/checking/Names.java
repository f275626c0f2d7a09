package org.stateviews.search.checking;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;
import org.stateviews.search.replies.OfficialOrder;

/** Official short names of States where they stand in English text, either apostrophe. */
final class Names {
    private static final Map<String, SubmitterCode> CODES =
            States.all().stream()
                    .collect(
                            Collectors.toMap(
                                    it -> plain(it.name(OfficialLanguage.ENGLISH)), State::code));
    private static final Pattern ANY =
            Pattern.compile(
                    CODES.keySet().stream()
                            .sorted(comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])")));

    private Names() {}

    /** Official short name in English. */
    static String of(SubmitterCode code) {
        return OfficialOrder.name(code);
    }

    /** All that stand in a text, in its order. */
    static List<Named> in(String text) {
        return ANY.matcher(plain(text))
                .results()
                .map(it -> new Named(code(it.group()), it.start(), it.end()))
                .toList();
    }

    private static SubmitterCode code(String name) {
        return java.util.Objects.requireNonNull(CODES.get(name));
    }

    private static String plain(String text) {
        return text.replace('’', '\'');
    }

    /**
     * A name in a text.
     *
     * @param end first character behind it
     */
    record Named(SubmitterCode code, int start, int end) {
        boolean covers(int place) {
            return start <= place && place < end;
        }
    }
}
