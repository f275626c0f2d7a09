package org.stateviews.worker.dispatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.ReplayRequested;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogKeys;
import org.stateviews.kit.log.LogReader;

/** Gives a dead letter to the workers again, as it was. */
@Component
class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final LogReader reader;
    private final EventLog log;

    Replay(LogClients clients, EventLog log) {
        this.reader = new LogReader(clients);
        this.log = log;
    }

    void replay(ReplayRequested asked) {
        switch (asked.topic()) {
            case "extraction.text.dlt" ->
                    relay(asked, Topic.EXTRACTION_TEXT_DLT, Topic.EXTRACTION_TEXT);
            case "extraction.ocr.dlt" ->
                    relay(asked, Topic.EXTRACTION_OCR_DLT, Topic.EXTRACTION_OCR);
            default ->
                    LOG.atWarn()
                            .addKeyValue(LogKeys.TOPIC, asked.topic())
                            .log("No topic of dead letters");
        }
    }

    private void relay(ReplayRequested asked, Topic from, Topic to) {
        reader.record(from, asked.partition(), asked.offset())
                .ifPresentOrElse(
                        it -> log.relay(to, it),
                        () ->
                                LOG.atWarn()
                                        .addKeyValue(LogKeys.PARTITION, asked.partition())
                                        .addKeyValue(LogKeys.OFFSET, asked.offset())
                                        .log("There is no such dead letter"));
    }
}
