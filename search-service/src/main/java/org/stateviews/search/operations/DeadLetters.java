package org.stateviews.search.operations;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.LogReader;
import org.stateviews.kit.log.LogUnavailableException;
import org.stateviews.kit.problem.Problem;

/**
 * Dead letters as they stand in the log now. They are few and are looked at rarely, so they are
 * read when asked for and not folded: none of their bytes stays in memory. While the log is away
 * each question is answered with 503 {@code log-unavailable}.
 */
final class DeadLetters {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Comparator<DeadLetter> NEWEST =
            Comparator.comparing(DeadLetter::at)
                    .reversed()
                    .thenComparing(it -> it.place().topic())
                    .thenComparingInt(it -> it.place().partition())
                    .thenComparingLong(it -> -it.place().offset());

    private final LogReader log;
    private final int payloadCharacters;

    DeadLetters(LogReader log, int payloadCharacters) {
        this.log = log;
        this.payloadCharacters = payloadCharacters;
    }

    /** How many there are. */
    long count() {
        return ask(() -> Topic.ofDeadLetters().stream().mapToLong(log::count).sum());
    }

    /** All of them, the newest first. */
    List<DeadLetter> all() {
        return ask(() -> Topic.ofDeadLetters().stream().map(log::records).toList()).stream()
                .flatMap(List::stream)
                .map(LetterReading::letter)
                .sorted(NEWEST)
                .toList();
    }

    /** One with what it holds; empty where none stands. */
    Optional<DeadLetterText> find(LetterPlace place) {
        return Topic.ofDeadLetters(place.topic())
                .flatMap(it -> ask(() -> log.record(it, place.partition(), place.offset())))
                .map(it -> LetterReading.text(it, payloadCharacters));
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (LogUnavailableException e) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "log-unavailable")
                    .retryAfter(SOON)
                    .exception(e);
        }
    }
}
