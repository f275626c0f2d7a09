package org.stateviews.worker.dispatch;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.ExtractionRequested;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogKeys;
import org.stateviews.kit.log.LogUnavailableException;
import org.stateviews.worker.facts.AllFacts;
import org.stateviews.worker.facts.SubmissionFacts;

/** Gives a document that is to be read again to the lane of its kind. */
@Component
class Rereading {

    private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AllFacts facts;
    private final Fold fold;
    private final EventLog log;

    Rereading(AllFacts facts, @Qualifier("allFactsFold") Fold fold, EventLog log) {
        this.facts = facts;
        this.fold = fold;
        this.log = log;
    }

    /**
     * Asks for the reading.
     *
     * @throws LogUnavailableException while this instance does not know all submissions yet; worth
     *     trying again
     */
    void dispatch(RereadRequested asked) {
        if (!fold.awaitReady(PATIENCE)) {
            throw new LogUnavailableException("the submissions are not all known yet", null);
        }
        facts.of(asked.document().reference().value(), it -> request(it, asked))
                .ifPresentOrElse(
                        it -> log.append(Topic.EXTRACTION_TEXT, it),
                        () ->
                                LOG.atWarn()
                                        .addKeyValue(
                                                LogKeys.REFERENCE, asked.document().reference())
                                        .log("What nobody handed in is not read again"));
    }

    private static Optional<ExtractionRequested> request(
            SubmissionFacts facts, RereadRequested asked) {
        var pointer = asked.document();
        return facts.revisions().stream()
                .filter(it -> it.revision() == pointer.revision())
                .flatMap(it -> facts.documents(it).stream())
                .filter(it -> it.ordinal() == pointer.ordinal())
                .filter(it -> it.sha256().equals(pointer.sha256()))
                .map(
                        it ->
                                new ExtractionRequested(
                                        pointer, it.mediaType(), it.name(), asked.extractor()))
                .findFirst();
    }
}
