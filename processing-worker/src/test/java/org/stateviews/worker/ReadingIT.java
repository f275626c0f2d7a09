package org.stateviews.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;

class ReadingIT extends WorkerIT {

    private static final Path SAMPLES = Path.of("..", "infra", "local", "samples");

    @Test
    void aTextFileBecomesPassagesBetweenBlankLines() {
        receive(
                "78-237-8-ITA-1",
                0,
                text(
                        """
                        1. States should cooperate on the security of information and
                        communications technologies.

                        2. Our delegation supports a permanent mechanism under the United Nations.
                        """));

        var searchable = awaitSearchable("78-237-8-ITA-1", 0);

        assertThat(searchable.passages()).isEqualTo(2);
        var passages = passages("78-237-8-ITA-1");
        assertThat(passages.getFirst())
                .containsEntry("paragraph", "1")
                .containsEntry("language", "en")
                .containsEntry("current", true)
                .containsEntry("state", "ITA")
                .doesNotContainKey("page");
        assertThat((String) passages.getFirst().get("text"))
                .endsWith("information and communications technologies.");
    }

    @Test
    void proseWithManyCommasIsNoTable() {
        var paragraphs = new StringBuilder();
        for (int number = 1; number <= 40; number++) {
            paragraphs.append(
                    "%d. In this fictional text, paragraph %d, we hold, as before, to norms.\n\n"
                            .formatted(number, number));
        }
        receive("78-237-8-MCO-1", 0, text(paragraphs.toString()));

        assertThat(awaitSearchable("78-237-8-MCO-1", 0).passages()).isEqualTo(40);
        assertThat((String) passages("78-237-8-MCO-1").getFirst().get("text"))
                .contains("text, paragraph 1, we hold, as before, to norms.");
    }

    @Test
    void aPdfKeepsItsPages() throws Exception {
        var document =
                store(
                        1,
                        "Kenya-views.pdf",
                        PDF,
                        Files.readAllBytes(SAMPLES.resolve("ken/Kenya-views.pdf")));
        receive("78-237-8-KEN-1", 0, document);

        awaitSearchable("78-237-8-KEN-1", 0);

        var passages = passages("78-237-8-KEN-1");
        assertThat(passages).extracting(it -> it.get("page")).contains(1, 6, 12);
        assertThat(passages).extracting(it -> it.get("paragraph")).contains("1", "2", "68");
        assertThat(passages)
                .filteredOn(it -> "1".equals(it.get("paragraph")))
                .singleElement()
                .satisfies(it -> assertThat((String) it.get("heading")).contains("Introduction"));
        assertThat(passages)
                .extracting(it -> (String) it.get("text"))
                .noneMatch(it -> it.matches("FICTIONAL SAMPLE.*– [0-9]+"));
    }

    @Test
    void aDeclaredRevisionTakesOverWhenItIsSearchable() {
        receive("78-237-8-NZL-1", 0, text("We propose to meet once every year in Geneva."));
        awaitSearchable("78-237-8-NZL-1", 0);

        receive("78-237-8-NZL-1", 1, text("We propose to meet twice every year in New York."));
        awaitSearchable("78-237-8-NZL-1", 1);

        assertThat(passages("78-237-8-NZL-1"))
                .filteredOn(it -> Boolean.TRUE.equals(it.get("current")))
                .singleElement()
                .satisfies(it -> assertThat((String) it.get("text")).contains("twice"));
    }

    @Test
    void aWithdrawnTextIsNoLongerCurrent() {
        receive("78-237-8-ZMB-1", 0, text("We take this back soon, it is not our position."));
        awaitSearchable("78-237-8-ZMB-1", 0);

        var reference = new SubmissionReference("78-237-8-ZMB-1");
        log.append(
                Topic.SUBMISSIONS,
                new SubmissionWithdrawn(reference, Instant.now(), "mission.zmb"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(passages("78-237-8-ZMB-1"))
                                        .extracting(it -> it.get("current"))
                                        .containsExactly(false));
    }

    @Test
    void aBrokenFileEndsInAReason() {
        var document = store(1, "broken.pdf", PDF, "%PDF-1.7\nnothing".getBytes(UTF_8));
        receive("78-237-8-TUN-1", 0, document);

        var fact = awaitFact(DocumentNotRead.class, "78-237-8-TUN-1");

        assertThat(fact.code()).isEqualTo("damaged");
    }

    @Test
    void identicalOriginalsAreReadOnceAndFoundTwice() {
        var document = text("The very same words come from two different capitals today.");
        receive("78-237-8-URY-1", 0, document);
        receive("78-237-8-VUT-1", 0, document);

        assertThat(awaitSearchable("78-237-8-URY-1", 0).passages()).isEqualTo(1);
        assertThat(awaitSearchable("78-237-8-VUT-1", 0).passages()).isEqualTo(1);
    }

    @Test
    void anEventSaidTwiceChangesNothing() {
        var document = text("Said twice, counted once, whatever the line does to us.");
        receive("78-237-8-WSM-1", 0, document);
        receive("78-237-8-WSM-1", 0, document);

        awaitSearchable("78-237-8-WSM-1", 0);
        awaitFact(PagesRead.class, "78-237-8-WSM-1");

        assertThat(passages("78-237-8-WSM-1")).hasSize(1);
    }
}
