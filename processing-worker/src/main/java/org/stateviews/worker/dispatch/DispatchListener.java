package org.stateviews.worker.dispatch;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.ExtractionRequested;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.worker.waiting.Waits;

/**
 * Asks for the reading of every document of an accepted submission. Delivered twice it asks twice;
 * the second reading finds the result of the first.
 */
@Component
class DispatchListener {

    private final EventCodec codec;
    private final EventLog log;
    private final Waits waits;

    DispatchListener(EventCodec codec, EventLog log, Waits waits) {
        this.codec = codec;
        this.log = log;
        this.waits = waits;
    }

    @KafkaListener(
            id = "dispatch",
            topics = "submissions",
            groupId = "dispatch",
            containerFactory = "facts")
    void onSubmission(ConsumerRecord<String, byte[]> record) {
        waits.during(
                "dispatch",
                () ->
                        codec.decode(record)
                                .filter(SubmissionReceived.class::isInstance)
                                .map(SubmissionReceived.class::cast)
                                .ifPresent(this::dispatch));
    }

    private void dispatch(SubmissionReceived received) {
        for (var document : received.documents()) {
            log.append(Topic.EXTRACTION_TEXT, request(received, document));
        }
    }

    private static ExtractionRequested request(
            SubmissionReceived received, SubmittedDocument document) {
        var pointer =
                new DocumentPointer(
                        received.reference(),
                        received.revision(),
                        document.ordinal(),
                        document.sha256());
        return new ExtractionRequested(pointer, document.mediaType(), document.name());
    }
}
