package org.stateviews.worker.listening;

import java.util.Arrays;

/** Kinds of work that an instance may do; several instances may share them out. */
public enum Work {
    /** Says what there is to do. */
    DISPATCH("dispatch"),
    /** Reads documents. */
    TEXT("extraction-text"),
    /** Recognises words in scanned pages. */
    OCR("extraction-ocr"),
    /** Writes the index and says what can be found. */
    INDEX("indexing");

    private final String listeners;

    Work(String listeners) {
        this.listeners = listeners;
    }

    /** Kind of a listener, by how its name begins. */
    static Work of(String listener) {
        return Arrays.stream(values())
                .filter(it -> listener.startsWith(it.listeners))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("whose work is " + listener));
    }
}
