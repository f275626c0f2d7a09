package org.stateviews.contracts.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every topic with its settings. Facts are kept for ever and flushed per record, because a broker
 * that stands alone has no replica to remember them; what can be derived again is not.
 */
public enum Topic {
    CALLS("calls", Keep.FOR_EVER, true),
    SUBMISSIONS("submissions", Keep.FOR_EVER, true),
    PROCESSING("processing", Keep.FOR_EVER, false),
    EXTRACTION_TEXT("extraction.text", Keep.THIRTY_DAYS, false),
    EXTRACTION_TEXT_DLT("extraction.text.dlt", Keep.FOR_EVER, false),
    EXTRACTION_OCR("extraction.ocr", Keep.THIRTY_DAYS, false),
    EXTRACTION_OCR_DLT("extraction.ocr.dlt", Keep.FOR_EVER, false),
    REVIEWS("reviews", Keep.FOR_EVER, true),
    REPORTS("reports", Keep.FOR_EVER, true),
    AUDIT("audit", Keep.TEN_YEARS, true),
    OPERATIONS("operations", Keep.FOR_EVER, true),
    PROOF("proof", Keep.NEWEST, false);

    /** Partitions of every topic: facts about one submission meet in the same number. */
    public static final int PARTITIONS = 12;

    private final String topicName;
    private final Keep keep;
    private final boolean flushed;

    Topic(String topicName, Keep keep, boolean flushed) {
        this.topicName = topicName;
        this.keep = keep;
        this.flushed = flushed;
    }

    /** Where work is put aside that nobody could decode, one topic for each lane. */
    public static List<Topic> ofDeadLetters() {
        return List.of(EXTRACTION_TEXT_DLT, EXTRACTION_OCR_DLT);
    }

    /** One of those by its name, empty for any other. */
    public static Optional<Topic> ofDeadLetters(String name) {
        return ofDeadLetters().stream().filter(it -> it.topicName.equals(name)).findFirst();
    }

    /** Name on the broker. */
    public String topicName() {
        return topicName;
    }

    /**
     * Settings as the broker wants them.
     *
     * @param replicated whether several brokers hold each record; only a lone broker flushes every
     *     fact to disk before it acknowledges
     */
    public Map<String, String> settings(boolean replicated) {
        return Map.of(
                "cleanup.policy",
                keep == Keep.NEWEST ? "compact" : "delete",
                "retention.ms",
                Long.toString(keep.millis()),
                "retention.bytes",
                "-1",
                "flush.messages",
                flushed && !replicated ? "1" : Long.toString(Long.MAX_VALUE),
                "min.insync.replicas",
                replicated ? "2" : "1");
    }

    private enum Keep {
        FOR_EVER(-1),
        /** The newest record of a key, for ever; older ones are cleaned away. */
        NEWEST(-1),
        THIRTY_DAYS(Duration.ofDays(30).toMillis()),
        TEN_YEARS(Duration.ofDays(3653).toMillis());

        private final long millis;

        Keep(long millis) {
            this.millis = millis;
        }

        private long millis() {
            return millis;
        }
    }
}
