package org.stateviews.search.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.search.operations.Facts.AT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.ProofMade.Mismatch;

class ProofViewTests {
    private static final OperationsSettings SETTINGS =
            new OperationsSettings(Duration.ofMinutes(5), 2, 100);

    @Test
    void aProofIsStaleWhenItIsOlderThanItMayBe() {
        var proof = Facts.proof(AT);

        assertThat(ProofView.of(proof, AT.plusSeconds(300), SETTINGS, 0).stale()).isFalse();
        assertThat(ProofView.of(proof, AT.plusSeconds(301), SETTINGS, 0).stale()).isTrue();
    }

    @Test
    void exceptionsAreListedByReferenceAndCountedByCode() {
        var proof =
                Facts.proof(
                        AT,
                        mismatch("unfinished", "78-237-8-KEN-1"),
                        mismatch("passage-missing", "78-237-8-FRA-1"),
                        mismatch("passage-foreign", null),
                        mismatch("passage-missing", "78-237-8-KEN-1"));

        var first = ProofView.of(proof, AT, SETTINGS, 0);
        var second = ProofView.of(proof, AT, SETTINGS, 1);

        assertThat(first.agrees()).isFalse();
        assertThat(first.exceptions().items())
                .extracting(Mismatch::reference)
                .containsExactly(null, "78-237-8-FRA-1");
        assertThat(second.exceptions().items())
                .extracting(Mismatch::code)
                .containsExactly("passage-missing", "unfinished");
        assertThat(second.exceptions().paging().total()).isEqualTo(4);
        assertThat(first.kinds())
                .containsEntry("passage-missing", 2L)
                .containsEntry("passage-foreign", 1L)
                .containsEntry("unfinished", 1L);
    }

    @Test
    void headsAreShownByTopic() {
        var heads = ProofView.of(Facts.proof(AT), AT, SETTINGS, 0).heads();

        assertThat(heads)
                .extracting(TopicHeads::topic)
                .isEqualTo(List.of("processing", "submissions"));
        assertThat(heads.getLast().partitions())
                .containsExactly(Map.entry(0, 7L), Map.entry(11, 2L));
        assertThat(heads.getLast().sum()).isEqualTo(9);
    }

    private static Mismatch mismatch(String code, @Nullable String reference) {
        return new Mismatch(code, reference, "detail", AT);
    }
}
