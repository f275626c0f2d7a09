package org.stateviews.worker.extraction;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ExtractionRequested;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.SignaturesFound;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.worker.outcome.Extractor;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passwords.Passwords;
import org.stateviews.worker.scanning.Screening;
import org.stateviews.worker.stages.Stage;
import org.stateviews.worker.waiting.Waits;

/**
 * The text lane: each document is looked at for malware and then read, result to the store, fact to
 * the log. Three are under way, so that the reading process seldom waits for the disk.
 */
@Component
class ExtractionListener {

    private final EventCodec codec;
    private final EventLog log;
    private final Screening screening;
    private final PageFiles files;
    private final ScratchRoom room;
    private final DocumentReader reader;
    private final Attachments attachments;
    private final Passwords passwords;
    private final Waits waits;
    private final Clock clock;

    ExtractionListener(
            EventCodec codec,
            EventLog log,
            Screening screening,
            PageFiles files,
            ScratchRoom room,
            DocumentReader reader,
            Attachments attachments,
            Passwords passwords,
            Waits waits,
            Clock clock) {
        this.codec = codec;
        this.log = log;
        this.screening = screening;
        this.files = files;
        this.room = room;
        this.reader = reader;
        this.attachments = attachments;
        this.passwords = passwords;
        this.waits = waits;
        this.clock = clock;
    }

    @KafkaListener(
            id = "extraction-text",
            topics = "extraction.text",
            groupId = "extraction-text",
            containerFactory = "work",
            concurrency = "3")
    void onRequest(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        waits.during("extraction-text", () -> read(record));
    }

    private void read(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        var event = codec.decode(record);
        if (event.isPresent() && event.get() instanceof ExtractionRequested request) {
            Stage.TEXT.during(() -> read(request));
        }
    }

    private void read(ExtractionRequested request) throws InterruptedException {
        var extractor = Objects.requireNonNullElse(request.extractor(), Extractor.VERSION);
        var heldBack = Stage.SCAN.time(() -> screening.heldBack(request.document()));
        if (heldBack.isPresent()) {
            log.append(Topic.PROCESSING, notRead(request, extractor, heldBack.get(), null));
            return;
        }
        var result = result(request, extractor);
        signatures(request, extractor, result).ifPresent(it -> log.append(Topic.PROCESSING, it));
        attachments
                .found(request.document(), extractor, result.attachments())
                .ifPresent(this::announce);
        log.append(Topic.PROCESSING, fact(request, extractor, result));
        if (result.notRead() == null) {
            passwords.forget(request.document());
        }
    }

    /** The password first: whoever hears of a file inside reads it. */
    private void announce(AttachmentsFound found) {
        passwords.passOn(
                found.document(), found.attachments().stream().map(found::pointer).toList());
        log.append(Topic.PROCESSING, found);
    }

    private PageFiles.Result result(ExtractionRequested request, String extractor)
            throws InterruptedException {
        var digest = request.document().sha256();
        var known = files.result(digest, extractor);
        if (known.isPresent()) {
            return known.get();
        }
        room.check();
        var outcome = reader.read(request);
        return Stage.KEEP.time(() -> files.keep(digest, extractor, outcome));
    }

    /** Said first: whoever hears how the reading ended knows of them already. */
    private Optional<SignaturesFound> signatures(
            ExtractionRequested request, String extractor, PageFiles.Result result) {
        return Optional.of(result.signatures())
                .filter(it -> !it.isEmpty())
                .map(it -> new SignaturesFound(request.document(), extractor, it, clock.instant()));
    }

    private Event fact(ExtractionRequested request, String extractor, PageFiles.Result result) {
        var notRead = result.notRead();
        return notRead == null
                ? new PagesRead(
                        request.document(),
                        extractor,
                        attachments.pages(request.document(), result),
                        result.pages().size())
                : notRead(request, extractor, notRead, result.detail());
    }

    private DocumentNotRead notRead(
            ExtractionRequested request, String extractor, Reason reason, @Nullable String detail) {
        return new DocumentNotRead(
                request.document(),
                extractor,
                reason.code(),
                detail,
                reason.turn(),
                clock.instant());
    }
}
