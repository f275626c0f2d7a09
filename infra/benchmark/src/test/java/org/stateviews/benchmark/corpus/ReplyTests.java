package org.stateviews.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.id.SubmitterCode;

class ReplyTests {

    private static final SubmitterCode KENYA = new SubmitterCode("KEN");

    @Test
    void aStateWritesTheSameForTheSameSeed() {
        assertThat(Reply.of(7, KENYA)).isEqualTo(Reply.of(7, KENYA));
        assertThat(Reply.of(7, KENYA)).isNotEqualTo(Reply.of(8, KENYA));
    }

    @Test
    void aReplyHasFiveToFifteenPagesAndNoParagraphTwice() {
        var replies = Stream.iterate(0L, it -> it + 1).limit(50).map(it -> Reply.of(it, KENYA));

        assertThat(replies)
                .allSatisfy(
                        it -> {
                            assertThat(it.pages()).isBetween(5, 15);
                            assertThat(it.paragraphs())
                                    .hasSize(it.pages() * 6)
                                    .doesNotHaveDuplicates();
                        })
                .extracting(Reply::language)
                .contains("ar", "zh", "en", "fr", "ru", "es");
    }
}
