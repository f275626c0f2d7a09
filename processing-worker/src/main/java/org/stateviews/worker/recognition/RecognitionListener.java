package org.stateviews.worker.recognition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.RecognitionRequested;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogUnavailableException;
import org.stateviews.worker.facts.AllFacts;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.stages.Stage;
import org.stateviews.worker.waiting.Waits;

/** The slow lane: a range of pages at a time, results to the store, fact to the log. */
@Component
class RecognitionListener {

    static final String GROUP = "extraction-ocr";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventCodec codec;
    private final EventLog log;
    private final AllFacts facts;
    private final Fold fold;
    private final RangeReader reader;
    private final Waits waits;

    RecognitionListener(
            EventCodec codec,
            EventLog log,
            AllFacts facts,
            @Qualifier("allFactsFold") Fold fold,
            RangeReader reader,
            Waits waits) {
        this.codec = codec;
        this.log = log;
        this.facts = facts;
        this.fold = fold;
        this.reader = reader;
        this.waits = waits;
    }

    @KafkaListener(
            id = GROUP,
            topics = "extraction.ocr",
            groupId = GROUP,
            containerFactory = "work",
            concurrency = "${stateviews.recognition.processes:2}")
    void onRequest(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        waits.during(GROUP, () -> recognise(record));
    }

    private void recognise(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        var event = codec.decode(record);
        if (event.isPresent()
                && event.get() instanceof RecognitionRequested request
                && !isOver(request)) {
            var pages = Stage.OCR.time(() -> reader.read(request, language(request.document())));
            log.append(Topic.PROCESSING, fact(request, pages));
        }
    }

    /**
     * Whether nobody wants the pages any more: withdrawn, or recognised before. What these facts do
     * not know yet is recognised, for a page passed over would wait for ever.
     */
    private boolean isOver(RecognitionRequested request) {
        if (!fold.awaitReady(PATIENCE)) {
            throw new LogUnavailableException("the submissions are not all known yet", null);
        }
        return facts.of(
                        request.document().reference().value(),
                        it -> Optional.of(it.withdrawn() || ended(it, request)))
                .orElse(false);
    }

    private @Nullable String language(DocumentPointer pointer) {
        return facts.of(pointer.reference().value(), it -> document(it, pointer))
                .map(SubmittedDocument::language)
                .orElse(null);
    }

    private static boolean ended(SubmissionFacts facts, RecognitionRequested request) {
        return facts.document(request.document().revision(), request.document().ordinal())
                .flatMap(it -> it.by(request.extractor()))
                .filter(it -> it.ended(request.pages()))
                .isPresent();
    }

    private static Optional<SubmittedDocument> document(
            SubmissionFacts facts, DocumentPointer pointer) {
        return facts.revisions().stream()
                .filter(it -> it.revision() == pointer.revision())
                .flatMap(it -> facts.documents(it).stream())
                .filter(it -> it.sha256().equals(pointer.sha256()))
                .findFirst();
    }

    private static PagesRead fact(RecognitionRequested request, List<ReadPage> pages) {
        return new PagesRead(
                request.document(),
                request.extractor(),
                pages.stream().map(ReadPage::coverage).toList(),
                request.total());
    }
}
