package org.stateviews.search.reading;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Ordinals;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * Which originals may be handed out: those that were looked at for malware, where a scanner is set
 * up, and in which nothing was found. What was read was looked at, also by releases that said
 * nothing of it.
 */
final class Release implements Folding {
    private final Set<DocumentPointer> released = ConcurrentHashMap.newKeySet();
    private final Set<DocumentPointer> quarantined = ConcurrentHashMap.newKeySet();

    @Override
    public void fold(Event event, RecordPosition position) {
        switch (event) {
            case DocumentScanned it -> scanned(it);
            case PagesRead it -> released.add(it.document());
            case DocumentRead it -> released.add(it.document());
            case DocumentNotRead it -> notRead(it);
            default -> {
                // says nothing about a file
            }
        }
    }

    private void scanned(DocumentScanned scan) {
        if (scan.verdict().released()) {
            released.add(scan.document());
        } else if (scan.verdict() == ScanVerdict.FOUND) {
            quarantined.add(scan.document());
        }
    }

    private void notRead(DocumentNotRead ended) {
        if (!ended.code().equals(Reason.MALWARE.code())
                && !ended.code().equals(Reason.TOO_LARGE_TO_SCAN.code())) {
            released.add(ended.document());
        }
    }

    /** Whether something was found in it, or in what holds it. */
    boolean quarantined(Original original) {
        var pointer = original.pointer();
        return quarantined.contains(pointer)
                || quarantined.stream().anyMatch(it -> isInside(pointer, it));
    }

    private static boolean isInside(DocumentPointer file, DocumentPointer outer) {
        return file.reference().equals(outer.reference())
                && file.revision() == outer.revision()
                && Ordinals.isInside(file.ordinal(), outer.ordinal());
    }

    /** Whether it was looked at, as far as the log is read. */
    boolean released(Original original) {
        return released.contains(original.pointer());
    }
}
