package org.stateviews.worker.extraction;

import java.io.IOException;
import java.util.List;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.Reason;
import org.stateviews.worker.extraction.formats.InsideNote;
import org.stateviews.worker.outcome.Attachment;
import org.stateviews.worker.outcome.ReadingOutcome;

/**
 * Turns what Tika says into what is true. A status of Tika is not success: a bomb comes back as
 * "success with exception", and a partial text counts as success.
 */
final class Verdict {

    private Verdict() {}

    /** What becomes of the files that were found inside. */
    interface Keeper {
        List<Attachment> keep(List<InsideNote> inside) throws IOException;
    }

    /**
     * What is true of an answer.
     *
     * @throws IOException when files inside could not be kept, which says nothing of the document
     */
    static ReadingOutcome of(PipesResult result, Keeper keeper) throws IOException {
        return switch (Meaning.of(result.getStatus())) {
            case ANSWERED -> answered(result, keeper);
            case DOCUMENT_FAILED ->
                    notRead(Failure.of(String.valueOf(result.getMessage())).reason(), result);
            case OUT_OF_TIME -> notRead(Reason.TOOK_TOO_LONG, result);
            case OUT_OF_MEMORY -> notRead(Reason.TOO_MUCH_MEMORY, result);
            case PROCESS_FAILED ->
                    new ReadingOutcome.Crashed(Reason.READER_STOPPED, describe(result));
        };
    }

    private static ReadingOutcome answered(PipesResult result, Keeper keeper) throws IOException {
        var document = result.getEmitData().getMetadataList().getFirst();
        var reading =
                XhtmlPages.read(String.valueOf(document.get(TikaCoreProperties.TIKA_CONTENT)));
        var findings = Findings.of(document, reading.whole());
        boolean speaks = reading.pages().stream().anyMatch(PageText::speaks);
        if (findings.broken() && !speaks) {
            return broken(findings);
        }
        var format = Format.of(findings.type());
        if (format.isEmpty()) {
            return new ReadingOutcome.NotRead(Reason.NOT_READABLE_TYPE, findings.type());
        }
        boolean counted = reading.pages().stream().anyMatch(it -> it.unit() != PageUnit.PART);
        if (format.get().counts() && !counted && !speaks) {
            return new ReadingOutcome.NotRead(Reason.DAMAGED, "not a single page is in it");
        }
        return new ReadingOutcome.Pages(
                Coverage.of(reading.pages(), findings),
                findings.signatures(),
                keeper.keep(findings.attachments()));
    }

    /** Nothing came out of it but an exception. */
    static ReadingOutcome broken(Findings findings) {
        var failure = Failure.of(findings.exception());
        return new ReadingOutcome.NotRead(failure.reason(), firstLines(findings.exception()));
    }

    private static ReadingOutcome notRead(Reason reason, PipesResult result) {
        return new ReadingOutcome.NotRead(reason, describe(result));
    }

    private static String describe(PipesResult result) {
        return result.getStatus() + " " + firstLines(String.valueOf(result.getMessage()));
    }

    private static String firstLines(String stack) {
        return stack.lines().limit(4).map(String::strip).reduce((a, b) -> a + " / " + b).orElse("");
    }
}
