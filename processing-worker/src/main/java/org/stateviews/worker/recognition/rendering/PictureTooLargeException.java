package org.stateviews.worker.recognition.rendering;

/** A page has more points than are allowed. */
final class PictureTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
