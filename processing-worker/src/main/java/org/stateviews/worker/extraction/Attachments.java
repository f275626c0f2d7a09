package org.stateviews.worker.extraction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Ordinals;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Reason;
import org.stateviews.worker.outcome.Attachment;
import org.stateviews.worker.outcome.AttachmentNumbers;
import org.stateviews.worker.outcome.PageFiles;

/**
 * Gives the files inside a document their places in the submission. Below the deepest place there
 * is none, and the document says so: a mail that holds a mail that holds a mail ends somewhere.
 */
record Attachments(AttachmentNumbers numbers, Clock clock) {

    /** What is said of the files inside, empty when there are none with a place. */
    Optional<AttachmentsFound> found(
            DocumentPointer document, String extractor, List<Attachment> inside) {
        if (isDeepest(document) || inside.isEmpty()) {
            return Optional.empty();
        }
        var digests = inside.stream().map(Attachment::sha256).toList();
        var given = numbers.of(document.sha256(), digests);
        var attached = new ArrayList<AttachedFile>();
        for (int index = 0; index < inside.size(); index++) {
            var file = inside.get(index);
            given.get(index)
                    .map(it -> Ordinals.attached(document.ordinal(), it))
                    .map(it -> placed(file, it))
                    .ifPresent(attached::add);
        }
        return attached.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttachmentsFound(document, extractor, attached, clock.instant()));
    }

    private static AttachedFile placed(Attachment file, int ordinal) {
        return new AttachedFile(
                ordinal, file.name(), file.mediaType(), file.sha256(), file.bytes());
    }

    /** Coverage of the document, which says of files without a place that they are too deep. */
    List<PageCoverage> pages(DocumentPointer document, PageFiles.Result result) {
        return isDeepest(document)
                ? result.pages().stream().map(Attachments::tooDeep).toList()
                : result.pages();
    }

    private static boolean isDeepest(DocumentPointer document) {
        return Ordinals.depth(document.ordinal()) >= Ordinals.DEEPEST;
    }

    private static PageCoverage tooDeep(PageCoverage page) {
        return Reason.ATTACHMENT_READ_APART.code().equals(page.reason())
                ? new PageCoverage(
                        page.number(),
                        page.unit(),
                        PageStatus.CUT_OFF,
                        page.characters(),
                        Reason.ATTACHMENT_LIMIT.code(),
                        page.name())
                : page;
    }
}
