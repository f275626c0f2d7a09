package org.stateviews.search.reporting;

import java.util.Map;
import java.util.regex.Pattern;
import org.stateviews.contracts.event.ReportMasthead;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.reporting.PaperController.Consent;
import org.stateviews.search.reporting.PaperController.Translation;

/**
 * Fields of a form beside the blocks.
 *
 * @param typed as they were sent
 */
record PaperFields(Map<String, String> typed) {
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

    int version() {
        try {
            return Integer.parseInt(text("version"));
        } catch (NumberFormatException _) {
            throw BlockEdits.invalid("version");
        }
    }

    ReportMasthead masthead() {
        var originals = SLASH.splitAsStream(text("originals")).filter(it -> !it.isEmpty());
        return new ReportMasthead(
                text("organ"),
                text("symbol"),
                text("distribution"),
                text("date"),
                originals.toList(),
                new ReportMasthead.AgendaItem(
                        text("session"), text("item"), text("footnote"), text("itemTitle")),
                text("title"));
    }

    Consent consent() {
        return new Consent(reference(), text("by"), text("on"), text("letter"));
    }

    Translation translation() {
        return new Translation(
                reference(),
                text("passage"),
                text("text"),
                text("translator"),
                typed.containsKey("official"));
    }

    private SubmissionReference reference() {
        try {
            return new SubmissionReference(text("reference"));
        } catch (IllegalArgumentException _) {
            throw BlockEdits.invalid("reference");
        }
    }

    private String text(String field) {
        return Typed.line(typed.get(field));
    }
}
