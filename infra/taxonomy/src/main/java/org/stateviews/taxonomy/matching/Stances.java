package org.stateviews.taxonomy.matching;

import java.util.List;
import org.stateviews.taxonomy.Cue;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.Strength;

/**
 * Which side a passage takes on its concepts. A word for or against counts for what it stands near
 * to in the same sentence; the nearest counts, and where the places of a concept disagree the
 * passage only states it. {@code does not support} holds {@code support}, and is no support.
 */
final class Stances {

    private final Sentences sentences;
    private final List<Span> against;
    private final List<Span> support;
    private final int near;

    Stances(Sentences sentences, Meetings meetings, int near) {
        this.sentences = sentences;
        this.near = near;
        this.against = meetings.places(Cue.NEGATION);
        this.support =
                meetings.places(Cue.SUPPORT).stream()
                        .filter(it -> against.stream().noneMatch(it::overlaps))
                        .toList();
    }

    /** Only positions have sides: nobody is against threats, or everybody. */
    Stance of(Level level, List<Reason> reasons) {
        if (level != Level.POSITION) {
            return Stance.STATED;
        }
        if (reasons.stream().anyMatch(it -> it.strength() == Strength.AGAINST)) {
            return Stance.AGAINST;
        }
        var places = reasons.stream().filter(it -> it.heading() == null).map(Reason::place);
        int balance = places.mapToInt(this::side).sum();
        return balance > 0 ? Stance.FOR : balance < 0 ? Stance.AGAINST : Stance.STATED;
    }

    private int side(Span place) {
        int no = nearest(place, against);
        int yes = nearest(place, support);
        return no == yes ? 0 : no < yes ? -1 : 1;
    }

    /** Distance of the nearest cue that counts, or more than any text is long. */
    private int nearest(Span place, List<Span> cues) {
        return cues.stream()
                .filter(it -> it.distance(place) <= near && sentences.share(it, place))
                .mapToInt(it -> it.distance(place))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
