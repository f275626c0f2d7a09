package org.stateviews.worker.scanning;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.DocumentDelayed;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.LogKeys;

/**
 * Decides whether an original may be read. Each time one is to be read it is looked at anew, since
 * scanners learn; what was said goes to the log before anything is read.
 */
public final class Screening {

    private static final Logger LOG = LoggerFactory.getLogger(Screening.class);

    private final DocumentStore store;
    private final MalwareScanner scanner;
    private final EventLog log;
    private final Clock clock;
    private final Set<DocumentPointer> delayed = ConcurrentHashMap.newKeySet();

    Screening(DocumentStore store, MalwareScanner scanner, EventLog log, Clock clock) {
        this.store = store;
        this.scanner = scanner;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Why a document must not be read, empty when it may be.
     *
     * @throws ScannerUnavailableException when nobody can say now; the log then tells of the delay
     */
    public Optional<Reason> heldBack(DocumentPointer document) {
        var scan = scan(document);
        if (scan.isEmpty()) {
            return Optional.empty();
        }
        var told = scan.get();
        log.append(
                Topic.PROCESSING,
                new DocumentScanned(
                        document,
                        told.verdict(),
                        told.signature(),
                        told.scanner(),
                        clock.instant()));
        delayed.remove(document);
        return switch (told.verdict()) {
            case CLEAN, NOT_SCANNED -> Optional.empty();
            case FOUND -> {
                LOG.atWarn()
                        .addKeyValue(LogKeys.REFERENCE, document.reference())
                        .addKeyValue(LogKeys.DOCUMENT, document.ordinal())
                        .log("Held back: the virus scanner found {}", told.signature());
                yield Optional.of(Reason.MALWARE);
            }
            case TOO_LARGE -> Optional.of(Reason.TOO_LARGE_TO_SCAN);
        };
    }

    /** Empty when there is no original, which whoever reads it will find out too. */
    private Optional<Scan> scan(DocumentPointer document) {
        var name = StoreName.original(document.sha256());
        var length = store.length(name);
        var original = store.original(document.sha256());
        if (length.isEmpty() || original.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = original.get()) {
            return Optional.of(scanner.scan(bytes, length.getAsLong()));
        } catch (ScannerUnavailableException e) {
            tellOfDelay(document);
            throw e;
        } catch (IOException e) {
            throw new StoreUnavailableException("an original breaks off", e);
        }
    }

    private void tellOfDelay(DocumentPointer document) {
        if (!delayed.contains(document)) {
            log.append(
                    Topic.PROCESSING,
                    new DocumentDelayed(
                            document, DocumentDelayed.Delay.VIRUS_SCAN, clock.instant()));
            delayed.add(document);
        }
    }
}
