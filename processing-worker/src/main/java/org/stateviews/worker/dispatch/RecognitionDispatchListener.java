package org.stateviews.worker.dispatch;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.worker.recognition.RecognitionPlan;
import org.stateviews.worker.waiting.Waits;

/**
 * Asks for the recognition of every page that a reading found to be a picture. Delivered twice it
 * asks twice; the second finds the result of the first.
 */
@Component
class RecognitionDispatchListener {

    private static final String GROUP = "dispatch-recognition";

    private final EventCodec codec;
    private final EventLog log;
    private final RecognitionPlan plan;
    private final Waits waits;

    RecognitionDispatchListener(EventCodec codec, EventLog log, RecognitionPlan plan, Waits waits) {
        this.codec = codec;
        this.log = log;
        this.plan = plan;
        this.waits = waits;
    }

    @KafkaListener(id = GROUP, topics = "processing", groupId = GROUP, containerFactory = "facts")
    void onPages(ConsumerRecord<String, byte[]> record) {
        waits.during(
                GROUP,
                () ->
                        codec.decode(record)
                                .filter(PagesRead.class::isInstance)
                                .map(PagesRead.class::cast)
                                .ifPresent(this::dispatch));
    }

    private void dispatch(PagesRead read) {
        plan.requests(read).forEach(it -> log.append(Topic.EXTRACTION_OCR, it));
    }
}
