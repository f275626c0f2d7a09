package org.stateviews.submissionapi.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.contracts.event.Publication;
import org.stateviews.submissionapi.tracking.SubmissionStatus;
import org.stateviews.submissionapi.tracking.SubmissionView;
import tools.jackson.databind.json.JsonMapper;

class WatchTests {

    private static final long SOON = 5_000;
    private static final long A_WHILE = 200;
    private static final Duration NEVER = Duration.ofHours(1);

    private final RecordingStream client = new RecordingStream();
    private volatile SubmissionStatus status = SubmissionStatus.RECEIVED;
    private Watch watch = watching(NEVER, NEVER);

    @AfterEach
    void end() {
        watch.end();
    }

    @Test
    void theFirstEventComesAtOnceWithIdNameAndRetry() throws InterruptedException {
        start();

        assertThat(client.next(SOON))
                .containsPattern("id:[0-9a-f-]{36}\n")
                .contains("event:status\n", "retry:3000\n", "data:", "status=RECEIVED");
    }

    @Test
    void aChangeIsToldAndAnEventThatChangesNothingIsNot() throws InterruptedException {
        start();
        client.next(SOON);

        watch.changed();
        assertThat(client.next(A_WHILE)).isNull();

        status = SubmissionStatus.PROCESSING;
        watch.changed();
        assertThat(client.next(SOON)).contains("status=PROCESSING");
    }

    @Test
    void whoReadsSlowlyKeepsNobodyWaitingAndIsToldTheLastState() throws InterruptedException {
        start();
        client.next(SOON);
        var reading = client.isSlow();

        status = SubmissionStatus.PROCESSING;
        for (int i = 0; i < 100_000; i++) {
            watch.changed();
        }
        status = SubmissionStatus.SEARCHABLE;
        watch.changed();
        reading.countDown();

        var last = client.next(SOON);
        for (var more = last; more != null; more = client.next(A_WHILE)) {
            last = more;
        }
        assertThat(last).contains("status=SEARCHABLE");
    }

    @Test
    void silenceIsBrokenByComments() throws InterruptedException {
        watch = watching(Duration.ofMillis(20), NEVER);
        start();
        client.next(SOON);

        assertThat(client.next(SOON)).startsWith(":");
        assertThat(client.next(SOON)).startsWith(":");
    }

    @Test
    void aClientThatIsGoneIsFoundByTheNextComment() throws InterruptedException {
        watch = watching(Duration.ofMillis(20), NEVER);
        client.isGone();
        var thread = start();

        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
        assertThat(client.isCompleted()).isTrue();
    }

    @Test
    void aStreamEndsWhenItsTimeIsOver() throws InterruptedException {
        watch = watching(Duration.ofMillis(20), Duration.ofMillis(100));

        assertThat(start().join(Duration.ofSeconds(5))).isTrue();
        assertThat(client.isCompleted()).isTrue();
    }

    @Test
    void aStreamEndsWhenTheServiceEnds() throws InterruptedException {
        var thread = start();
        client.next(SOON);

        watch.end();

        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
        assertThat(client.isCompleted()).isTrue();
    }

    @Test
    void wordsAreInTheLanguageInWhichTheStreamWasAsked() throws InterruptedException {
        start();

        assertThat(client.next(SOON)).contains("title=ar");
    }

    private Thread start() {
        return Thread.ofVirtual().start(watch);
    }

    private Watch watching(Duration heartbeat, Duration longest) {
        var shown =
                new Shown(this::view, Locale.forLanguageTag("ar"), JsonMapper.builder().build());
        var settings = new WatchingSettings(heartbeat, Duration.ofSeconds(3), longest, 1, 1);
        return new Watch(shown, client, settings);
    }

    private SubmissionView view() {
        return new SubmissionView(
                "78-237-8-FRA-1",
                "78-237-8",
                "FRA",
                LocaleContextHolder.getLocale().getLanguage(),
                Publication.PUBLIC,
                null,
                0,
                Instant.EPOCH,
                false,
                false,
                status,
                false,
                null,
                null,
                List.of(),
                List.of());
    }
}
