package org.stateviews.search.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.taxonomy.matching.Stance;

class ViewTests {
    private static final SubmitterCode KENYA = new SubmitterCode("KEN");

    @Test
    void theSideOfMorePassagesIsTheStates() {
        assertThat(of(open(1, Stance.FOR), open(2, Stance.STATED), open(3, Stance.STATED)))
                .extracting(View::stance, View::passages)
                .containsExactly(Stance.FOR, 1);
        assertThat(of(open(1, Stance.FOR), open(2, Stance.AGAINST), open(3, Stance.AGAINST)))
                .extracting(View::stance, View::passages)
                .containsExactly(Stance.AGAINST, 2);
    }

    @Test
    void whoSpeaksOnBothSidesAlikeTakesNone() {
        assertThat(of(open(1, Stance.FOR), open(2, Stance.AGAINST), open(3, Stance.STATED)))
                .extracting(View::stance, View::passages)
                .containsExactly(Stance.STATED, 3);
    }

    @Test
    void whatIsSaidInPublicStandsBeforeWhatIsForTheSecretariat() {
        var view = of(secret(1, Stance.AGAINST), secret(2, Stance.AGAINST), open(3, Stance.FOR));

        assertThat(view.named()).isTrue();
        assertThat(view.stance()).isEqualTo(Stance.FOR);
        assertThat(view.proof()).extracting(it -> it.evidence().quotable()).containsExactly(true);
    }

    @Test
    void whereNothingIsPublicTheStateIsNotNamed() {
        var view = of(secret(1, Stance.FOR));

        assertThat(view.named()).isFalse();
        assertThat(view.stance()).isEqualTo(Stance.FOR);
    }

    @Test
    void theSurestProve() {
        var view = of(mention(1, 0.6), mention(2, 0.7), mention(3, 0.9), mention(4, 0.8));

        assertThat(positions(view.proof())).containsExactly(3, 4, 2);
        assertThat(view.passages()).isEqualTo(4);
    }

    @Test
    void whatItSaysIsToldInReadingOrderAndNothingTwice() {
        var view =
                of(
                        saying(1, "Our delegation is grateful for the letter of the Chair."),
                        saying(2, "We propose that all decisions are taken by consensus."),
                        saying(3, "We propose that all decisions are taken by consensus."),
                        saying(
                                4,
                                "Consensus gives small delegations their say in every decision."));

        assertThat(positions(view.said())).containsExactly(2, 4);
    }

    @Test
    void whatStandsBelowProvesAndIsNotQuoted() {
        var below = new Mention(evidence(1, true), Set.of(), Stance.STATED, 0.99, false);

        assertThat(positions(of(below, mention(2, 0.6)).proof())).containsExactly(2, 1);
        assertThat(positions(of(below, mention(2, 0.6)).said())).containsExactly(2);
        assertThat(of(below).said()).isEmpty();
    }

    private static View of(Mention... mentions) {
        var all = List.of(mentions);
        return View.of(KENYA, "consensus", all, SentenceChoice.within(all), Drafts.DEFAULTS);
    }

    private static Mention open(int position, Stance stance) {
        return new Mention(evidence(position, true), Set.of(), stance, 0.8, true);
    }

    private static Mention secret(int position, Stance stance) {
        return new Mention(evidence(position, false), Set.of(), stance, 0.8, true);
    }

    private static Mention mention(int position, double score) {
        return new Mention(evidence(position, true), Set.of(), Stance.STATED, score, true);
    }

    private static Mention saying(int position, String words) {
        return new Mention(evidence(position, words, true), Set.of(), Stance.STATED, 0.8, true);
    }

    private static Evidence evidence(int position, boolean quotable) {
        return evidence(position, "Sentence " + position + ".", quotable);
    }

    private static Evidence evidence(int position, String words, boolean quotable) {
        var document =
                new DocumentPointer(
                        new SubmissionReference("78-237-8-KEN-1"), 0, 1, Sha256.ofText("file"));
        return new Evidence(
                new PassagePointer(
                        document, "p%08x".formatted(position), Sha256.ofText(words), position),
                KENYA,
                "views.pdf",
                "[" + position + "]",
                "en",
                words,
                quotable);
    }

    private static Stream<Integer> positions(List<Mention> mentions) {
        return mentions.stream().map(it -> it.evidence().passage().position());
    }
}
