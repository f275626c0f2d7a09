package org.stateviews.search.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reading.DocumentPointers;
import org.stateviews.search.reports.Report;

/**
 * Turns what somebody wrote into sentences with their evidence. A passage that the report relies on
 * already stays as it was relied on; any other is looked up in the index.
 */
final class Sentences {
    private final SearchIndex index;
    private final DocumentPointers documents;
    private final ReportingSettings settings;

    Sentences(SearchIndex index, DocumentPointers documents, ReportingSettings settings) {
        this.index = index;
        this.documents = documents;
        this.settings = settings;
    }

    /**
     * Sentences of a block, of which there is at least one.
     *
     * <p>Refused with 422 {@code words-missing}, {@code words-too-long}, {@code evidence-unknown},
     * {@code evidence-too-much}.
     */
    List<ReportSentence> of(Report report, @Nullable List<SentenceRequest> written) {
        var sentences = new ArrayList<ReportSentence>();
        for (var sentence : written == null ? List.<SentenceRequest>of() : written) {
            var text = Typed.required("text", sentence.text(), settings.textLength());
            var evidence = sentence.passages().stream().map(id -> evidence(report, id)).toList();
            var call = sentence.ofCall() ? report.id().call() : null;
            sentences.add(
                    new ReportSentence(text, evidence, sentence.own(), sentence.quotes(), call));
        }
        if (sentences.isEmpty()) {
            throw Typed.missing("text");
        }
        requireBounded(sentences);
        return List.copyOf(sentences);
    }

    private ReportEvidence evidence(Report report, String passage) {
        return report.evidence(passage)
                .orElseGet(
                        () ->
                                index.find(passage)
                                        .filter(it -> answers(it, report))
                                        .map(this::evidence)
                                        .orElseThrow(() -> unknown(passage)));
    }

    private static boolean answers(Passage passage, Report report) {
        return passage.source().reference().call().equals(report.id().call());
    }

    private ReportEvidence evidence(Passage passage) {
        var source = passage.source();
        var document =
                documents.get(source.reference(), source.revision(), passage.place().document());
        var pointer =
                new PassagePointer(
                        document,
                        passage.id().substring(passage.id().lastIndexOf('.') + 1),
                        Sha256.ofText(passage.asRead()),
                        passage.place().position());
        var wording = passage.wording();
        return new ReportEvidence(
                pointer, null, passage.place().paragraph(), wording.language(), wording.text());
    }

    private void requireBounded(List<ReportSentence> sentences) {
        int words = sentences.stream().mapToInt(it -> it.text().length()).sum();
        if (words > settings.textLength()) {
            throw Typed.tooLong("text", settings.textLength(), words);
        }
        var evidence = sentences.stream().flatMap(it -> it.evidence().stream()).toList();
        int quoted = evidence.stream().mapToInt(it -> it.quote().length()).sum();
        if (evidence.size() > settings.evidence() || quoted > settings.quoteLength()) {
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "evidence-too-much",
                            settings.evidence(),
                            settings.quoteLength())
                    .with("field", "evidence")
                    .exception();
        }
    }

    private static RuntimeException unknown(String passage) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "evidence-unknown", passage)
                .with("field", "evidence")
                .exception();
    }
}
