package org.stateviews.worker.waiting;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.log.LogUnavailableException;
import org.stateviews.worker.generations.IndexUnavailableException;
import org.stateviews.worker.scanning.ScannerUnavailableException;

/** Something without which work stands still. It being away is never the fault of a document. */
public enum Need {
    LOG("the log"),
    STORE("the document store"),
    SEARCH_INDEX("the search index"),
    VIRUS_SCANNER("the virus scanner"),
    WORKING_FOLDER("room in the working folder"),
    RECOGNITION("Tesseract, which recognises words in pictures"),
    /** An exception that tells of nothing being away: people must look. */
    REPAIR("a repair of this service");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    /** In the words of log and health. */
    String words() {
        return words;
    }

    /** Value of the metric's tag. */
    String tag() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What is away, by the first exception of a chain of causes that tells. */
    static Need of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Need::told)
                .filter(it -> it != REPAIR)
                .findFirst()
                .orElse(REPAIR);
    }

    private static Need told(Throwable failure) {
        return switch (failure) {
            case IndexUnavailableException _ -> SEARCH_INDEX;
            case ScannerUnavailableException _ -> VIRUS_SCANNER;
            case StoreUnavailableException _ -> STORE;
            case LogUnavailableException _, KafkaException _ -> LOG;
            case UncheckedIOException _ -> WORKING_FOLDER;
            case ProgramMissingException _ -> RECOGNITION;
            default -> REPAIR;
        };
    }
}
