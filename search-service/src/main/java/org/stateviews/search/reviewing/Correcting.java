package org.stateviews.search.reviewing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reviews.PassageReviews;

/**
 * Puts right what a machine misread. The correction is a fact in the log; the worker brings it to
 * the index, and until it has, readers are shown what the log says. Of two who correct the same
 * version the first in the log has it, and the other one is told.
 */
final class Correcting {
    private final Pointers pointers;
    private final PassageReviews reviews;
    private final FoldedLog log;
    private final ReviewingSettings settings;
    private final Clock clock;

    Correcting(
            Pointers pointers,
            PassageReviews reviews,
            FoldedLog log,
            ReviewingSettings settings,
            Clock clock) {
        this.pointers = pointers;
        this.reviews = reviews;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Corrects a passage and answers how it stands now. The same words again, by the same account
     * for the same version, are one correction.
     *
     * <p>Refused with 404 {@code not-found}, 409 {@code version-conflict} and 422 {@code
     * not-recognised}, {@code text-empty}, {@code text-too-long}.
     *
     * @param version how many corrections of the passage counted when the text was written
     */
    Passage correct(String id, String typed, int version, String account) {
        log.requireFolded();
        var passage = recognised(id);
        var text = Wording.of(typed, settings.textLength()).text();
        var said = correction(passage, text, version, account);
        if (!counts(said)) {
            if (passage.review().version() != version) {
                throw conflict(passage);
            }
            log.append(Topic.REVIEWS, List.of(said));
        }
        var after = reviews.latest(passage);
        if (!counts(said)) {
            throw conflict(after);
        }
        return after;
    }

    private Passage recognised(String id) {
        var passage = pointers.passage(id);
        if (!passage.review().isCorrectable()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "not-recognised").exception();
        }
        return passage;
    }

    private TextCorrected correction(Passage passage, String text, int version, String account) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new TextCorrected(pointers.pointer(passage), text, version, account, at);
    }

    /** Whether this, or the same at another moment, is among what counts. */
    private boolean counts(TextCorrected said) {
        return reviews.texts(said.passage().id()).counted().stream()
                .anyMatch(
                        it ->
                                it.basedOn() == said.basedOn()
                                        && it.text().equals(said.text())
                                        && it.account().equals(said.account()));
    }

    private static RuntimeException conflict(Passage now) {
        return Problem.of(HttpStatus.CONFLICT, "version-conflict", now.review().version())
                .with("version", now.review().version())
                .with("text", now.wording().text())
                .exception();
    }
}
