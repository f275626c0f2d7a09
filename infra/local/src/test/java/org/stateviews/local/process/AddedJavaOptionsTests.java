package org.stateviews.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddedJavaOptionsTests {

    @Test
    void theyAreTheWordsOfTheVariable() {
        assertThat(AddedJavaOptions.of(null)).isEmpty();
        assertThat(AddedJavaOptions.of("  ")).isEmpty();
        assertThat(AddedJavaOptions.of(" -XX:TieredStopAtLevel=1  -Xss1m"))
                .containsExactly("-XX:TieredStopAtLevel=1", "-Xss1m");
    }
}
