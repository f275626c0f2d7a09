package org.stateviews.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTests {

    private static final String NEVER = Long.toString(Long.MAX_VALUE);

    @Test
    void topicsHaveTheNamesOfTheArchitecture() {
        assertThat(Arrays.stream(Topic.values()).map(Topic::topicName))
                .containsExactly(
                        "calls",
                        "submissions",
                        "processing",
                        "extraction.text",
                        "extraction.text.dlt",
                        "extraction.ocr",
                        "extraction.ocr.dlt",
                        "reviews",
                        "reports",
                        "audit",
                        "operations",
                        "proof");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CALLS",
                "SUBMISSIONS",
                "PROCESSING",
                "EXTRACTION_TEXT_DLT",
                "REVIEWS",
                "REPORTS",
                "OPERATIONS"
            })
    void factsAreKeptForEver(Topic topic) {
        assertThat(topic.settings(false))
                .containsEntry("retention.ms", "-1")
                .containsEntry("retention.bytes", "-1")
                .containsEntry("cleanup.policy", "delete");
    }

    @ParameterizedTest
    @EnumSource(names = {"CALLS", "SUBMISSIONS", "REVIEWS", "REPORTS", "AUDIT", "OPERATIONS"})
    void aLoneBrokerFlushesEachFactThatCannotBeDerivedAgain(Topic topic) {
        assertThat(topic.settings(false))
                .containsEntry("flush.messages", "1")
                .containsEntry("min.insync.replicas", "1");
        assertThat(topic.settings(true))
                .containsEntry("flush.messages", NEVER)
                .containsEntry("min.insync.replicas", "2");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PROCESSING",
                "EXTRACTION_TEXT",
                "EXTRACTION_TEXT_DLT",
                "EXTRACTION_OCR",
                "EXTRACTION_OCR_DLT"
            })
    void whatCanBeDerivedAgainIsNotFlushedPerRecord(Topic topic) {
        assertThat(topic.settings(false)).containsEntry("flush.messages", NEVER);
    }

    @Test
    void everyLaneHasItsDeadLetters() {
        assertThat(Topic.ofDeadLetters())
                .extracting(Topic::topicName)
                .containsExactly("extraction.text.dlt", "extraction.ocr.dlt");
        assertThat(Topic.ofDeadLetters("extraction.ocr.dlt")).contains(Topic.EXTRACTION_OCR_DLT);
        assertThat(Topic.ofDeadLetters("extraction.ocr")).isEmpty();
    }

    @Test
    void ofProofsTheNewestIsKeptForEver() {
        assertThat(Topic.PROOF.settings(false))
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("retention.ms", "-1");
    }

    @Test
    void workIsForgottenAfterAMonthAndTheAuditAfterTenYears() {
        assertThat(kept(Topic.EXTRACTION_TEXT)).isEqualTo(Duration.ofDays(30));
        assertThat(kept(Topic.EXTRACTION_OCR)).isEqualTo(Duration.ofDays(30));
        assertThat(kept(Topic.AUDIT)).isGreaterThanOrEqualTo(Duration.ofDays(3652));
    }

    private static Duration kept(Topic topic) {
        return Duration.ofMillis(
                Long.parseLong(String.valueOf(topic.settings(false).get("retention.ms"))));
    }
}
