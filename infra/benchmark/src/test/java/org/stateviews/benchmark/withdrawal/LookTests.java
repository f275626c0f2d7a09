package org.stateviews.benchmark.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookTests {

    @Test
    void theEndThatMustCome() {
        var look = new Look("WITHDRAWN", 1200, 0, 0, 2, List.of(0L, 0L, 1L));

        assertThat(look.onlyLastFound()).isTrue();
        assertThat(look.wrong(true)).isEmpty();
    }

    @Test
    void anOlderVersionMayBeFoundUntilTheLastIs() {
        var look = new Look("WITHDRAWN", 0, 0, 0, 2, List.of(1L, 0L, 0L));

        assertThat(look.wrong(false)).isEmpty();
        assertThat(look.wrong(true)).hasSize(1);
    }

    @Test
    void aWithdrawnTextIsNeverFound() {
        var found = new Look("WITHDRAWN", 1200, 0, 1, 2, List.of(0L, 0L, 1L));
        var listed = new Look("SEARCHABLE", 1200, 7200, 0, 2, List.of(0L, 0L, 1L));

        assertThat(found.wrong(false)).hasSize(1);
        assertThat(listed.wrong(false)).hasSize(2);
    }

    @Test
    void anEarlierRevisionInForceIsWrong() {
        var look = new Look("WITHDRAWN", 1200, 0, 0, 1, List.of(0L, 1L, 0L));

        assertThat(look.wrong(false)).hasSize(1);
    }
}
