package org.stateviews.search.reporting;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.reports.Change;
import org.stateviews.search.reports.Report;

/** Why an edit does not count, with both texts where there are two. */
final class EditConflict {
    private EditConflict() {}

    static RuntimeException of(Report now, Change change) {
        if (now.isClosed()) {
            return told(now, change, Problem.of(HttpStatus.CONFLICT, "report-closed")).exception();
        }
        return switch (change.edit()) {
            case ReportEdit.BlockMoved _, ReportEdit.Commented _ -> ReportDesk.unknown();
            case ReportEdit.BlockWritten it when now.block(it.block()).isEmpty() ->
                    ReportDesk.unknown();
            case ReportEdit.BlockRemoved it when now.block(it.block()).isEmpty() ->
                    ReportDesk.unknown();
            case ReportEdit.Reopened _ ->
                    Problem.of(HttpStatus.CONFLICT, "report-open").exception();
            default ->
                    told(now, change, Problem.of(HttpStatus.CONFLICT, "edit-conflict")).exception();
        };
    }

    private static Problem told(Report now, Change change, Problem problem) {
        return switch (change.edit()) {
            case ReportEdit.BlockWritten it ->
                    now.block(it.block())
                            .map(
                                    block ->
                                            problem.with("version", block.version())
                                                    .with("text", block.line())
                                                    .with("yours", line(it.sentences()))
                                                    .with("alternative", change.id()))
                            .orElse(problem);
            case ReportEdit.BlockRemoved it ->
                    now.block(it.block())
                            .map(
                                    block ->
                                            problem.with("version", block.version())
                                                    .with("text", block.line()))
                            .orElse(problem);
            case ReportEdit.MastheadWritten it ->
                    problem.with("version", now.front().mastheadVersion())
                            .with("masthead", now.front().masthead())
                            .with("yours", it.masthead());
            default -> problem;
        };
    }

    private static String line(List<ReportSentence> sentences) {
        return sentences.stream().map(ReportSentence::text).collect(joining(" "));
    }
}
