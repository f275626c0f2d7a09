package org.stateviews.search.overview;

import java.util.List;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Stance;

/**
 * What States hold in answer to a call: positions that they take or speak against, and needs that
 * they state.
 *
 * @param items in the order of the scheme; what nobody speaks of is not in it
 */
record Positions(CallId call, List<Item> items) {
    Positions {
        items = List.copyOf(items);
    }

    /**
     * A position or a need.
     *
     * @param level {@code POSITION} or {@code NEED}
     * @param states who speaks of it, in order of codes
     */
    record Item(String notation, Level level, List<Speaker> states) {
        Item {
            states = List.copyOf(states);
        }
    }

    /**
     * A submitter that speaks of it.
     *
     * @param group its regional group, none for submitters outside the groups
     * @param side where its passages stand together
     * @param passages those that show it, in reading order
     */
    record Speaker(
            SubmitterCode state, List<RegionalGroup> group, Side side, List<Shown> passages) {
        Speaker {
            group = List.copyOf(group);
            passages = List.copyOf(passages);
        }

        /** Passages that do not speak against it, or those that do. */
        public List<Shown> passages(boolean against) {
            return passages.stream().filter(it -> it.isAgainst() == against).toList();
        }
    }

    /** A passage, and the side on which it speaks. */
    record Shown(String id, Stance stance) {
        boolean isAgainst() {
            return stance == Stance.AGAINST;
        }
    }

    /** Where the passages of a submitter stand together. */
    enum Side {
        /** None speaks against it. */
        HELD,
        /** All speak against it. */
        AGAINST,
        /** Some do and some do not: a person should look. */
        BOTH;

        static Side of(List<Shown> passages) {
            if (passages.stream().noneMatch(Shown::isAgainst)) {
                return HELD;
            }
            return passages.stream().allMatch(Shown::isAgainst) ? AGAINST : BOTH;
        }
    }
}
