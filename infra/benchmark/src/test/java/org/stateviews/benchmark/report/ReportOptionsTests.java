package org.stateviews.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportOptionsTests {

    private static final Path DATA = Path.of("data");

    @Test
    void withoutWordsEveryMemberStateReplies() {
        assertThat(ReportOptions.parse(List.of(), DATA)).isEqualTo(new ReportOptions(193, DATA));
    }

    @Test
    void everyWordCounts() {
        var words = List.of("--states", "12", "--data", "elsewhere");

        assertThat(ReportOptions.parse(words, DATA))
                .isEqualTo(new ReportOptions(12, Path.of("elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--states", "--states none", "--states 194", "--data", "--more 1"})
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportOptions.parse(List.of(words.split(" ")), DATA))
                .withMessageContaining(ReportOptions.USAGE);
    }
}
