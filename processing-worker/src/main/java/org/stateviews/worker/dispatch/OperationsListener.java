package org.stateviews.worker.dispatch;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ReplayRequested;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.worker.waiting.Waits;

/** Does what operators asked for; asked or delivered twice, the second finds the first's result. */
@Component
class OperationsListener {

    private static final Logger LOG = LoggerFactory.getLogger(OperationsListener.class);

    private final EventCodec codec;
    private final Rereading rereading;
    private final Replay replay;
    private final Waits waits;

    OperationsListener(EventCodec codec, Rereading rereading, Replay replay, Waits waits) {
        this.codec = codec;
        this.rereading = rereading;
        this.replay = replay;
        this.waits = waits;
    }

    @KafkaListener(
            id = "dispatch-operations",
            topics = "operations",
            groupId = "dispatch-operations",
            containerFactory = "facts")
    void onOperation(ConsumerRecord<String, byte[]> record) {
        waits.during("dispatch-operations", () -> codec.decode(record).ifPresent(this::make));
    }

    private void make(Event event) {
        switch (event) {
            case RereadRequested it -> rereading.dispatch(it);
            case ReplayRequested it -> replay.replay(it);
            default -> LOG.atDebug().log("{} makes no work", event);
        }
    }
}
