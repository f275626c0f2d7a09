package org.stateviews.search.reviewing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reviews.PassageReviews;
import org.stateviews.search.themes.Themes;
import org.stateviews.taxonomy.matching.Stance;

/**
 * Confirms, adds and removes themes of passages. What a person says is a fact in the log; the
 * worker brings it to the index, and until it has, readers are shown what the log says. Of two who
 * review the same version of a theme the first in the log has it, and the other one is told.
 */
final class ThemeReviewing {
    private final Pointers pointers;
    private final PassageReviews reviews;
    private final Themes themes;
    private final FoldedLog log;
    private final Clock clock;

    ThemeReviewing(
            Pointers pointers, PassageReviews reviews, Themes themes, FoldedLog log, Clock clock) {
        this.pointers = pointers;
        this.reviews = reviews;
        this.themes = themes;
        this.log = log;
        this.clock = clock;
    }

    /** How many reviews of a theme at a passage count. */
    int version(String passage, String theme) {
        return reviews.themes(passage, theme).version();
    }

    /** A passage as it stands now; 404 {@code not-found} when there is none. */
    Passage passage(String id) {
        log.requireFolded();
        return pointers.passage(id);
    }

    /**
     * Takes a judgement and answers the passage as it stands now. The same again, by the same
     * account for the same version, is one review.
     *
     * <p>Refused with 404 {@code not-found}, 409 {@code version-conflict} and 422 {@code
     * theme-unknown}, {@code theme-not-here}, {@code theme-there}.
     *
     * @param version how many reviews of this theme at this passage counted when it was made
     */
    Passage review(String id, Judgement judgement, int version, String account) {
        var passage = passage(id);
        var said = said(passage, judgement, version, account);
        if (!counts(said)) {
            if (version(id, judgement.theme()) != version) {
                throw conflict(passage, judgement.theme());
            }
            check(passage, judgement);
            log.append(Topic.REVIEWS, List.of(said));
        }
        var after = reviews.latest(passage);
        if (!counts(said)) {
            throw conflict(after, judgement.theme());
        }
        return after;
    }

    private void check(Passage passage, Judgement judgement) {
        var theme = judgement.theme();
        boolean has = passage.subjects().theme(theme).isPresent();
        if (judgement.verdict() != ThemeVerdict.ADDED && !has) {
            throw refusal("theme-not-here", theme);
        }
        if (judgement.verdict() == ThemeVerdict.ADDED && !themes.isKnown(theme)) {
            throw refusal("theme-unknown", theme);
        }
        if (judgement.verdict() == ThemeVerdict.ADDED && has) {
            throw refusal("theme-there", theme);
        }
    }

    private static RuntimeException refusal(String code, String theme) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, theme)
                .with("field", "theme")
                .exception();
    }

    private ThemeReviewed said(Passage passage, Judgement judgement, int version, String account) {
        return new ThemeReviewed(
                pointers.pointer(passage),
                judgement.theme(),
                judgement.verdict(),
                judgement.verdict().gives() && against(passage, judgement),
                judgement.reason(),
                version,
                account,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static boolean against(Passage passage, Judgement judgement) {
        return judgement.against() == null
                ? passage.subjects()
                        .theme(judgement.theme())
                        .filter(it -> it.stance() == Stance.AGAINST)
                        .isPresent()
                : judgement.against();
    }

    /** Whether this, or the same at another moment, is among what counts. */
    private boolean counts(ThemeReviewed said) {
        return reviews.themes(said.passage().id(), said.theme()).counted().stream()
                .anyMatch(
                        it ->
                                it.basedOn() == said.basedOn()
                                        && it.verdict() == said.verdict()
                                        && it.against() == said.against()
                                        && Objects.equals(it.reason(), said.reason())
                                        && it.account().equals(said.account()));
    }

    private RuntimeException conflict(Passage now, String theme) {
        int version = version(now.id(), theme);
        var problem =
                Problem.of(HttpStatus.CONFLICT, "version-conflict", version)
                        .with("version", version);
        return now.subjects()
                .review(theme)
                .map(it -> problem.with("verdict", it.verdict()).with("by", it.by()))
                .orElse(problem)
                .exception();
    }
}
