package org.stateviews.worker.recognition;

import java.util.List;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.GroupProgress;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogUnavailableException;

/** What is given out and not read yet. */
public final class RecognitionQueue {

    private final GroupProgress progress;

    RecognitionQueue(LogClients clients) {
        this.progress = new GroupProgress(clients, List.of(Topic.EXTRACTION_OCR));
    }

    /**
     * How many ranges of pages wait or are being read.
     *
     * @throws LogUnavailableException when the broker does not say; worth trying again
     */
    public long waiting() throws InterruptedException {
        return progress.behind(RecognitionListener.GROUP);
    }
}
