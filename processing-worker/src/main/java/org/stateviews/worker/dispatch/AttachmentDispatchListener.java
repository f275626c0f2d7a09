package org.stateviews.worker.dispatch;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.ExtractionRequested;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.worker.waiting.Waits;

/**
 * Asks for the reading of every file that was found inside a document. Delivered twice, or found
 * again by a later reading, it asks twice; the second finds the result of the first.
 */
@Component
class AttachmentDispatchListener {

    private static final String GROUP = "dispatch-attachments";

    private final EventCodec codec;
    private final EventLog log;
    private final Waits waits;

    AttachmentDispatchListener(EventCodec codec, EventLog log, Waits waits) {
        this.codec = codec;
        this.log = log;
        this.waits = waits;
    }

    @KafkaListener(id = GROUP, topics = "processing", groupId = GROUP, containerFactory = "facts")
    void onFound(ConsumerRecord<String, byte[]> record) {
        waits.during(
                GROUP,
                () ->
                        codec.decode(record)
                                .filter(AttachmentsFound.class::isInstance)
                                .map(AttachmentsFound.class::cast)
                                .ifPresent(this::dispatch));
    }

    private void dispatch(AttachmentsFound found) {
        for (var file : found.attachments()) {
            log.append(
                    Topic.EXTRACTION_TEXT,
                    new ExtractionRequested(found.pointer(file), file.mediaType(), file.name()));
        }
    }
}
