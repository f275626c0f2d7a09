package org.stateviews.search.composing;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.ReportEdit.TranslationAttached;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.ReportTexts;

/** Translations that editors attached, with their words from the store. */
record Translations(ReportTexts texts) {
    /**
     * Translation of a passage by its id, or of a whole reply by its reference. Refused with 503
     * {@code draft-missing} when the store lacks its words.
     */
    Optional<ReplyText.Translated> find(Report report, String of) {
        return report.papers().translation(of).map(this::translated);
    }

    private ReplyText.Translated translated(TranslationAttached it) {
        var words =
                texts.text(it.text())
                        .orElseThrow(
                                () ->
                                        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "draft-missing")
                                                .exception());
        return new ReplyText.Translated(words, it.translator(), it.official());
    }
}
