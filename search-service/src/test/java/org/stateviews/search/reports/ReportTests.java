package org.stateviews.search.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.search.reports.Sample.edited;
import static org.stateviews.search.reports.Sample.inserted;
import static org.stateviews.search.reports.Sample.sentence;
import static org.stateviews.search.reports.Sample.written;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.BlockForm;
import org.stateviews.contracts.event.ReportDrafted;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportMasthead;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.reports.Change.Outcome;

class ReportTests {
    private static final SubmissionReference GHANA = new SubmissionReference("78-237-8-GHA-1");

    private final Report report =
            Sample.drafted(
                    sentence("One State (Ghana) needs training.", "GHA"),
                    sentence("One State (Kenya) needs training.", "KEN"));
    private final Block first = report.blocks().get(1);
    private final Block second = report.blocks().get(2);

    @Test
    void aDraftGivesBlocksWithIdsThatStay() {
        assertThat(lines(report))
                .containsExactly(
                        "Capacity-building",
                        "One State (Ghana) needs training.",
                        "One State (Kenya) needs training.");
        assertThat(first.id()).matches("b[0-9a-f]{12}").isNotEqualTo(second.id());
        assertThat(Sample.drafted(sentence("Another.", "GHA")).blocks().get(1).id())
                .isEqualTo(first.id());
    }

    @Test
    void ofTwoEditsOfOneVersionTheFirstCountsAndTheOtherIsKeptBesideIt() {
        var both =
                report.with(edited("1", "ana", written(first, 1, "Ana’s words.")))
                        .with(edited("2", "ben", written(first, 1, "Ben’s words.")));

        var block = both.block(first.id()).orElseThrow();
        assertThat(block.line()).isEqualTo("Ana’s words.");
        assertThat(block.version()).isEqualTo(2);
        assertThat(block.alternatives())
                .extracting(BlockText::line)
                .containsExactly("Ben’s words.");
        assertThat(both.change("2").orElseThrow().outcome()).isEqualTo(Outcome.KEPT_BESIDE);
    }

    @Test
    void aThirdTextSettlesAConflictAndBothOthersStayInTheHistory() {
        var settled =
                report.with(edited("1", "ana", written(first, 1, "Ana’s words.")))
                        .with(edited("2", "ben", written(first, 1, "Ben’s words.")))
                        .with(edited("3", "ana", written(first, 2, "Their words.", "2")));

        var block = settled.block(first.id()).orElseThrow();
        assertThat(block.isDisputed()).isFalse();
        assertThat(block.line()).isEqualTo("Their words.");
        assertThat(settled.history()).extracting(Change::id).containsExactly("1", "2", "3");
    }

    @Test
    void blocksAreInsertedMovedAndRemovedWithoutLosingTheirPlace() {
        var changed =
                report.with(edited("1", "ana", inserted(first.id(), "Between.")))
                        .with(edited("2", "ana", new ReportEdit.BlockMoved(second.id(), null)))
                        .with(edited("3", "ana", new ReportEdit.BlockRemoved(first.id(), 1)));

        assertThat(lines(changed))
                .containsExactly(
                        "One State (Kenya) needs training.", "Capacity-building", "Between.");
        assertThat(changed.removed()).extracting(Block::id).containsExactly(first.id());

        var back = changed.with(edited("4", "ben", written(first, 2, "Back again.")));

        assertThat(lines(back).get(2)).isEqualTo("Back again.");
    }

    @Test
    void aRemovalThatKnewAnOlderTextDoesNotCount() {
        var rewritten =
                report.with(edited("1", "ana", written(first, 1, "Ana’s words.")))
                        .with(edited("2", "ben", new ReportEdit.BlockRemoved(first.id(), 1)));

        assertThat(rewritten.removed()).isEmpty();
        assertThat(rewritten.change("2").orElseThrow().outcome()).isEqualTo(Outcome.WITHOUT_EFFECT);
    }

    @Test
    void sectionsStayOneAfterAnother() {
        var heading =
                new ReportEdit.BlockInserted(
                        null,
                        ReportSection.INTRODUCTION,
                        BlockForm.HEADING,
                        1,
                        List.of(ReportSentence.own("Introduction")));

        var introduced = report.with(edited("1", "ana", heading));
        var moved =
                introduced.with(
                        edited("2", "ana", new ReportEdit.BlockMoved(second.id(), first.id())));

        assertThat(lines(introduced).getFirst()).isEqualTo("Introduction");
        assertThat(moved.blocks())
                .extracting(it -> it.place().section())
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void inAClosedReportWordsAreKeptAndDoNotCount() {
        var late =
                report.with(edited("1", "ana", new ReportEdit.Closed(Map.of())))
                        .with(edited("2", "ben", written(first, 1, "Too late.")))
                        .with(edited("3", "ben", inserted(null, "Too late as well.")));

        assertThat(late.isClosed()).isTrue();
        assertThat(lines(late)).isEqualTo(lines(report));
        assertThat(late.block(first.id()).orElseThrow().alternatives()).hasSize(1);
        assertThat(late.with(edited("4", "ana", new ReportEdit.Reopened("Late reply."))).isClosed())
                .isFalse();
    }

    @Test
    void consentStandsUntilItIsWithdrawn() {
        var consent = new ReportEdit.ConsentRecorded(GHANA, "Mission", "2024-05-27", "F/1");
        var recorded = report.with(edited("1", "ana", consent));
        var withdrawn =
                recorded.with(
                        edited("2", "ana", new ReportEdit.ConsentWithdrawn(GHANA, "Mistake.")));

        assertThat(recorded.papers().isConsented(GHANA)).isTrue();
        assertThat(withdrawn.papers().isConsented(GHANA)).isFalse();
    }

    @Test
    void theLastTranslationOfATextCounts() {
        var passage = GHANA + ".r0.d1.p12ab34cd";
        var digest = new Sha256("a1".repeat(32));
        var working =
                new ReportEdit.TranslationAttached(GHANA, passage, Sample.DRAFT, "ana", false);
        var official = new ReportEdit.TranslationAttached(GHANA, passage, digest, "a unit", true);

        var translated =
                report.with(edited("1", "ana", working)).with(edited("2", "ana", official));

        assertThat(translated.papers().translation(passage)).contains(official);
        assertThat(translated.papers().translation(GHANA.value())).isEmpty();
    }

    @Test
    void ofTwoMastheadsOfOneVersionTheFirstCounts() {
        var empty = ReportMasthead.EMPTY;
        var mine =
                new ReportMasthead(
                        empty.organ(),
                        "A/79/1",
                        empty.distribution(),
                        "",
                        empty.originals(),
                        empty.item(),
                        empty.title());

        var written =
                report.with(edited("1", "ana", new ReportEdit.MastheadWritten(0, mine)))
                        .with(edited("2", "ben", new ReportEdit.MastheadWritten(0, empty)));

        assertThat(written.front().masthead()).isEqualTo(mine);
        assertThat(written.front().alternatives()).containsExactly(empty);
    }

    @Test
    void aSecondDraftChangesNothing() {
        var again =
                report.with(
                        new ReportDrafted(
                                Sample.REPORT, new Sha256("a1".repeat(32)), "ben", Sample.AT),
                        new DraftedReport(List.of(), Map.of()));

        assertThat(again).isEqualTo(report);
    }

    private static List<String> lines(Report report) {
        return report.blocks().stream().map(Block::line).toList();
    }
}
