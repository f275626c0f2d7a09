package org.stateviews.search.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEdit.ConsentRecorded;
import org.stateviews.contracts.event.ReportMasthead;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reporting.PaperController.Consent;
import org.stateviews.search.reporting.PaperController.Translation;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.ReportTexts;

/** What can be recorded beside the blocks. */
final class PaperEdits {
    private final Writing writing;
    private final ReportDesk desk;
    private final ReportTexts texts;
    private final ReportingSettings settings;

    PaperEdits(Writing writing, ReportDesk desk, ReportTexts texts, ReportingSettings settings) {
        this.writing = writing;
        this.desk = desk;
        this.texts = texts;
        this.settings = settings;
    }

    Report consent(ReportId report, Consent consent, By by) {
        var who = words("by", consent.by());
        var letter = words("letter", consent.letter());
        var on = day(consent.on());
        return edit(
                report,
                by,
                it -> new ConsentRecorded(replied(it, consent.reference()), who, on, letter));
    }

    Report withdrawConsent(
            ReportId report, SubmissionReference reference, @Nullable String reason, By by) {
        var why = words("reason", reason);
        return edit(report, by, it -> new ReportEdit.ConsentWithdrawn(replied(it, reference), why));
    }

    Report translation(ReportId report, Translation translation, By by) {
        var text = Typed.required("text", translation.text(), settings.translationLength());
        var translator = words("translator", translation.translator());
        return edit(
                report,
                by,
                it ->
                        new ReportEdit.TranslationAttached(
                                replied(it, translation.reference()),
                                passage(translation),
                                texts.keep(text),
                                translator,
                                Boolean.TRUE.equals(translation.official())));
    }

    Report masthead(
            ReportId report, @Nullable Integer version, @Nullable ReportMasthead masthead, By by) {
        if (version == null || version < 0) {
            throw BlockEdits.invalid("version");
        }
        if (masthead == null || masthead.toString().length() > settings.textLength()) {
            throw BlockEdits.invalid("masthead");
        }
        return edit(report, by, _ -> new ReportEdit.MastheadWritten(version, masthead));
    }

    Report waiver(ReportId report, @Nullable String who, @Nullable String reason, By by) {
        var waived = new ReportEdit.LimitWaived(words("by", who), words("reason", reason));
        return edit(report, by, _ -> waived);
    }

    Report reopen(ReportId report, @Nullable String reason, By by) {
        var reopened = new ReportEdit.Reopened(words("reason", reason));
        return edit(report, by, _ -> reopened);
    }

    private Report edit(
            ReportId report, By by, java.util.function.Function<Report, ReportEdit> wanted) {
        return writing.edit(report, by.key().value(), by.account(), wanted);
    }

    private SubmissionReference replied(Report report, @Nullable SubmissionReference reference) {
        return desk.replies(report).stream()
                .map(Reply::reference)
                .filter(it -> it.equals(reference))
                .findFirst()
                .orElseThrow(() -> BlockEdits.invalid("reference"));
    }

    private static @Nullable String passage(Translation translation) {
        var passage = translation.passage();
        if (passage == null || passage.isBlank()) {
            return null;
        }
        if (!passage.startsWith(translation.reference() + ".")) {
            throw BlockEdits.invalid("passage");
        }
        return passage;
    }

    private static String day(@Nullable String typed) {
        try {
            return LocalDate.parse(Typed.line(typed)).toString();
        } catch (DateTimeParseException _) {
            throw BlockEdits.invalid("on");
        }
    }

    private String words(String field, @Nullable String typed) {
        return Typed.required(field, typed, settings.textLength());
    }
}
