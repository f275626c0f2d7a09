package org.stateviews.search.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.States;

/**
 * Who says something, as the subject of a sentence: {@code Several States (Brazil, Egypt and one
 * other State) and the European Union}. Those who may not be named are counted among the others.
 */
final class Subject {
    private static final Predicate<SubmitterCode> STATE = it -> States.find(it).isPresent();

    private final Quantifiers quantifiers;
    private final Phrases phrases;
    private final int names;

    /**
     * Subjects of sentences.
     *
     * @param names up to how many States are named
     */
    Subject(Quantifiers quantifiers, Phrases phrases, int names) {
        this.quantifiers = quantifiers;
        this.phrases = phrases;
        this.names = names;
    }

    /**
     * Subject for these speakers.
     *
     * @param replied how many States replied to the call
     */
    String of(Speakers speakers, int replied) {
        var parts = new ArrayList<String>();
        if (speakers.states() > 0) {
            parts.add(states(speakers, replied));
        }
        parts.addAll(listed(speakers, STATE.negate(), "submitter"));
        return Enumeration.capitalised(Enumeration.of(parts));
    }

    private String states(Speakers speakers, int replied) {
        int count = speakers.states();
        var words = quantifiers.of(count, replied).words();
        boolean anyNamed = speakers.named().stream().anyMatch(STATE);
        if (count > names || (!anyNamed && count > 2)) {
            return words + " (" + count + ")";
        }
        return anyNamed
                ? words + " (" + Enumeration.of(listed(speakers, STATE, "State")) + ")"
                : words;
    }

    private List<String> listed(Speakers speakers, Predicate<SubmitterCode> which, String noun) {
        var listed =
                new ArrayList<>(
                        speakers.named().stream().filter(which).map(phrases::name).toList());
        int others = (int) speakers.unnamed().stream().filter(which).count();
        if (others > 0) {
            listed.add(Enumeration.counted(others, (listed.isEmpty() ? "" : "other ") + noun));
        }
        return listed;
    }
}
