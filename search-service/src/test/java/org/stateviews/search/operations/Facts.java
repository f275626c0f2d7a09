package org.stateviews.search.operations;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.RebuildRequested;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.Turn;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.RecordPosition;

/** Events for tests of operations. */
final class Facts {
    static final Instant AT = Instant.parse("2024-05-27T10:00:00Z");
    static final String TIKA = "tika-3.3.1.1";

    private Facts() {}

    static RebuildRequested rebuild(int generation) {
        return new RebuildRequested(generation, "admin", AT);
    }

    static GenerationOpened opened(int generation) {
        return new GenerationOpened(generation, 1200, TIKA, "9.5.3", AT.plusSeconds(60));
    }

    static DocumentPointer document(String reference, int ordinal, String digit) {
        return document(reference, 0, ordinal, digit);
    }

    static DocumentPointer document(String reference, int revision, int ordinal, String digit) {
        return new DocumentPointer(
                new SubmissionReference(reference),
                revision,
                ordinal,
                new Sha256(digit.repeat(64)));
    }

    static SubmissionReceived received(String mediaType, DocumentPointer... documents) {
        var first = documents[0];
        return new SubmissionReceived(
                first.reference(),
                first.revision(),
                "Views",
                Publication.PUBLIC,
                null,
                Arrays.stream(documents).map(it -> submitted(it, mediaType)).toList(),
                new Acceptance(AT, null, false, "mission.fra", false));
    }

    static PagesRead pages(DocumentPointer document, String extractor, @Nullable String reason) {
        var page =
                new PageCoverage(
                        1,
                        PageUnit.PAGE,
                        reason == null ? PageStatus.TEXT : PageStatus.UNREADABLE,
                        reason == null ? 100 : 0,
                        reason);
        return new PagesRead(document, extractor, List.of(page), 1);
    }

    static DocumentRead read(DocumentPointer document, String extractor) {
        return new DocumentRead(document, extractor, 1, AT);
    }

    static DocumentNotRead notRead(DocumentPointer document, String extractor, String code) {
        return new DocumentNotRead(document, extractor, code, null, Turn.OPERATOR, AT);
    }

    static RereadRequested reread(DocumentPointer document, String extractor) {
        return new RereadRequested(document, extractor, "admin", AT);
    }

    static ProofMade proof(Instant at, ProofMade.Mismatch... exceptions) {
        return new ProofMade(
                at,
                "cluster-of-tests",
                1,
                Map.of("submissions-0", 7L, "submissions-11", 2L, "processing-3", 21L),
                Map.of("SEARCHABLE", 6, "NEEDS_ATTENTION", 1),
                1200,
                1200 - exceptions.length,
                List.of(exceptions));
    }

    static OperationsFacts folded(Event... events) {
        var facts = new OperationsFacts();
        long offset = 0;
        for (var event : events) {
            facts.fold(event, position(offset++));
        }
        return facts;
    }

    static RecordPosition position(long offset) {
        return new RecordPosition("processing", 0, offset, AT.plusSeconds(offset));
    }

    private static SubmittedDocument submitted(DocumentPointer pointer, String mediaType) {
        return new SubmittedDocument(
                pointer.ordinal(),
                "views-" + pointer.ordinal() + ".pdf",
                DocumentKind.MAIN,
                "fr",
                mediaType,
                pointer.sha256(),
                1000);
    }
}
