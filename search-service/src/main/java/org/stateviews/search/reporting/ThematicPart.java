package org.stateviews.search.reporting;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.drafting.Drafting;
import org.stateviews.search.drafting.Evidence;
import org.stateviews.search.drafting.Source;
import org.stateviews.search.drafting.Statement;
import org.stateviews.search.drafting.ThemeDraft;
import org.stateviews.search.reports.DraftedReport;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;

/** Thematic summary: a heading for each theme, and a paragraph for each statement under it. */
final class ThematicPart implements DraftPart {
    private static final int PILLAR = 2;
    private static final int THEME = 3;

    private final Drafting drafting;

    ThematicPart(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public DraftedReport of(Call call, Instant asAt) {
        var draft = drafting.draft(call.id(), asAt);
        var blocks = new ArrayList<DraftedBlock>();
        if (!draft.themes().isEmpty()) {
            blocks.add(heading(1, "Summary of views by theme"));
        }
        for (var theme : draft.themes()) {
            blocks.add(
                    heading(
                            theme.theme().equals(theme.pillar()) ? PILLAR : THEME,
                            capitalised(theme.label())));
            theme.statements().forEach(it -> blocks.add(paragraph(theme, it)));
        }
        var unread =
                draft.basis().missing().stream()
                        .collect(toMap(it -> it.reference().value(), Source::unread));
        return new DraftedReport(blocks, unread);
    }

    private static DraftedBlock heading(int level, String text) {
        return DraftedBlock.heading(ReportSection.THEMATIC, level, text);
    }

    private static DraftedBlock paragraph(ThemeDraft theme, Statement statement) {
        var evidence =
                statement.evidence().stream().map(it -> evidence(it, theme.theme())).toList();
        var quoted =
                statement.quotations().stream()
                        .map(
                                it ->
                                        new ReportSentence(
                                                it.lead(),
                                                List.of(evidence(it.evidence(), theme.theme())),
                                                false,
                                                true));
        var sentences =
                Stream.concat(Stream.of(ReportSentence.of(statement.text(), evidence)), quoted)
                        .toList();
        return DraftedBlock.paragraph(ReportSection.THEMATIC, sentences);
    }

    private static ReportEvidence evidence(Evidence it, String theme) {
        return new ReportEvidence(
                it.passage(), theme, number(it.paragraph()), it.language(), it.quote());
    }

    /** The author's number; a place in brackets is none. */
    private static @Nullable String number(String paragraph) {
        return paragraph.startsWith("[") ? null : paragraph;
    }

    /** As a heading begins; labels of concepts are written as inside a sentence. */
    private static String capitalised(String label) {
        int second = label.offsetByCodePoints(0, 1);
        return label.substring(0, second).toUpperCase(Locale.ENGLISH) + label.substring(second);
    }
}
