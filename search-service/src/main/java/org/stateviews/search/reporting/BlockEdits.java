package org.stateviews.search.reporting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.BlockForm;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.reporting.BlockController.NewBlock;
import org.stateviews.search.reporting.BlockController.Words;
import org.stateviews.search.reports.Report;

/** What can be done to a block. */
final class BlockEdits {
    private static final int DEEPEST = 3;

    private final Writing writing;
    private final Sentences sentences;
    private final ReportingSettings settings;

    BlockEdits(Writing writing, Sentences sentences, ReportingSettings settings) {
        this.writing = writing;
        this.sentences = sentences;
        this.settings = settings;
    }

    Report write(ReportId report, String block, Words words, By by) {
        int version = version(words.version());
        return writing.edit(
                report,
                by.key().value(),
                by.account(),
                it ->
                        new ReportEdit.BlockWritten(
                                known(it, block),
                                version,
                                sentences.of(it, words.sentences()),
                                words.settled()));
    }

    Report insert(ReportId report, NewBlock block, By by) {
        var form = Objects.requireNonNullElse(block.form(), BlockForm.PARAGRAPH);
        int level = form == BlockForm.PARAGRAPH ? 0 : level(block.level());
        var section = Objects.requireNonNullElse(block.section(), ReportSection.THEMATIC);
        return writing.edit(
                report,
                by.key().value(),
                by.account(),
                it ->
                        new ReportEdit.BlockInserted(
                                block.after() == null ? null : known(it, block.after()),
                                section,
                                form,
                                level,
                                sentences.of(it, block.sentences())));
    }

    Report move(ReportId report, String block, @Nullable String after, By by) {
        return writing.edit(
                report,
                by.key().value(),
                by.account(),
                it ->
                        new ReportEdit.BlockMoved(
                                known(it, block), after == null ? null : known(it, after)));
    }

    Report remove(ReportId report, String block, int version, By by) {
        return writing.edit(
                report,
                by.key().value(),
                by.account(),
                it -> new ReportEdit.BlockRemoved(known(it, block), version(version)));
    }

    Report remark(ReportId report, String block, @Nullable String text, By by) {
        var words = Typed.required("text", text, settings.textLength());
        return writing.edit(
                report,
                by.key().value(),
                by.account(),
                it -> new ReportEdit.Commented(known(it, block), words));
    }

    private static String known(Report report, String block) {
        return report.block(block).orElseThrow(ReportDesk::unknown).id();
    }

    private static int version(@Nullable Integer version) {
        if (version == null || version < 1) {
            throw invalid("version");
        }
        return version;
    }

    private static int level(@Nullable Integer level) {
        int wanted = Objects.requireNonNullElse(level, 1);
        if (wanted < 1 || wanted > DEEPEST) {
            throw invalid("level");
        }
        return wanted;
    }

    static RuntimeException invalid(String field) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", field)
                .with("field", field)
                .exception();
    }
}
