package org.stateviews.contracts.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

class ReviewChainTests {

    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");
    private static final TextCorrected FIRST = said(0, "First.", "editor");
    private static final TextCorrected RIVAL = said(0, "Rival.", "analyst");
    private static final TextCorrected SECOND = said(1, "Second.", "analyst");

    @Test
    void whatIsBasedOnWhatCountsCounts() {
        var chain = chain(FIRST, SECOND);

        assertThat(chain.counted()).containsExactly(FIRST, SECOND);
        assertThat(chain.version()).isEqualTo(2);
        assertThat(chain.latest()).contains(SECOND);
    }

    @Test
    void ofTwoAtOneMomentTheFirstInTheLogCountsAndTheOtherIsKept() {
        assertThat(chain(FIRST, RIVAL).latest()).contains(FIRST);
        assertThat(chain(FIRST, RIVAL).overtaken()).containsExactly(RIVAL);
        assertThat(chain(RIVAL, FIRST).latest()).contains(RIVAL);
    }

    @Test
    void nothingChangesWhenAnEventIsDeliveredTwice() {
        assertThat(chain(FIRST, RIVAL, FIRST, SECOND, FIRST, RIVAL))
                .isEqualTo(chain(FIRST, RIVAL, SECOND));
    }

    @Test
    void whatComesBeforeItsPredecessorWaitsForIt() {
        assertThat(chain(SECOND).version()).isZero();
        assertThat(chain(SECOND).latest()).isEmpty();
        assertThat(chain(SECOND, FIRST)).isEqualTo(chain(FIRST, SECOND));
    }

    private static ReviewChain<TextCorrected> chain(TextCorrected... said) {
        return List.of(said).stream()
                .reduce(ReviewChain.empty(), ReviewChain::with, (one, _) -> one);
    }

    private static TextCorrected said(int basedOn, String text, String account) {
        var digest = new Sha256("5e".repeat(32));
        var document = new DocumentPointer(new SubmissionReference("78-237-8-KEN-1"), 0, 1, digest);
        var passage = new PassagePointer(document, "p5e5e5e5e", digest, 1);
        return new TextCorrected(passage, text, basedOn, account, AT);
    }
}
