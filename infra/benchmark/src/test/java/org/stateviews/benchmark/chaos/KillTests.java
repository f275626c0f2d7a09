package org.stateviews.benchmark.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.platform.Part;

class KillTests {

    @Test
    void theSeedDecidesWhatDiesWhen() {
        assertThat(Kill.plan(1, 12, 100)).isEqualTo(Kill.plan(1, 12, 100));
        assertThat(Kill.plan(1, 12, 100)).isNotEqualTo(Kill.plan(2, 12, 100));
    }

    @Test
    void everyPartDiesOnceBeforeAnyDiesTwiceAndInTheOrderOfTheWork() {
        var plan = Kill.plan(5, 5, 40);

        assertThat(plan).extracting(Kill::part).containsExactlyInAnyOrder(Part.values());
        assertThat(plan).extracting(Kill::after).isSorted();
        assertThat(plan).allMatch(it -> it.after() >= 1 && it.after() <= 40);
    }
}
