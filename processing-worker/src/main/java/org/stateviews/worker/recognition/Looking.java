package org.stateviews.worker.recognition;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Reason;
import org.stateviews.language.detection.LanguageDetector;

/** Looks at a page again and again until the words are good or its time is over. */
final class Looking {

    /** Confidence of a word on a photograph; grain and brickwork are read with less. */
    private static final double SIGN = 0.8;

    /** Letters below which a photograph says nothing. */
    private static final int FEWEST = 6;

    /** A tenth of a page has some lines. */
    private static final int PARTS = 10;

    private final Tesseract tesseract;
    private final LanguageDetector languages;
    private final double sure;
    private final Patience patience;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Look best;
    private @Nullable Look signs;
    private @Nullable Reason failure;

    Looking(Tesseract tesseract, LanguageDetector languages, double sure, Patience patience) {
        this.tesseract = tesseract;
        this.languages = languages;
        this.sure = sure;
        this.patience = patience;
    }

    /** The best look so far, null while there was none. */
    @Nullable Look best() {
        return best;
    }

    /** Single words that were found, null while none were. */
    @Nullable Look signs() {
        return signs;
    }

    /** What ended the looking before its time, null when nothing did. */
    @Nullable Reason failure() {
        return failure;
    }

    /**
     * Looks at the densest part of a page of an unknown language: a few lines tell which it is, and
     * the page need not be looked at with several at once, or with a wrong one.
     */
    Sample sample(GreyMap picture, Choice choice) throws InterruptedException {
        var models = choice.sample();
        var part = picture.densest(PARTS);
        if (models.isEmpty() || part.isEmpty()) {
            return Sample.NOTHING;
        }
        return switch (tesseract.words(part.get(), models.get(), patience.left())) {
            case Tesseract.Answer.Words(var words) -> Sample.of(words, languages);
            case Tesseract.Answer.Nothing(var reason) -> {
                failure = reason;
                yield Sample.NOTHING;
            }
        };
    }

    /** Looks at the page as it lies, with what is most likely. */
    void first(GreyMap picture, Choice choice) throws InterruptedException {
        var models = choice.first();
        if (models.isPresent()) {
            look(picture, 0, models.get());
            single(picture, 0, choice);
        }
    }

    /** Looks with one choice after the other, then with what the words turned out to be. */
    void inTurn(GreyMap upright, int turned, Choice choice) throws InterruptedException {
        for (var models : choice.inTurn()) {
            look(upright, turned, models);
            single(upright, turned, choice);
        }
    }

    private void single(GreyMap upright, int turned, Choice choice) throws InterruptedException {
        var known = best;
        if (known != null && !isDone()) {
            var better = choice.better(known.language(), known.models());
            if (better.isPresent()) {
                look(upright, turned, better.get());
            }
        }
    }

    /** Looks at the page another way up, with what did best so far. */
    void again(GreyMap picture, int turned) throws InterruptedException {
        var known = best;
        if (known != null && !isDone()) {
            look(picture.turned(turned), turned, known.models());
        }
    }

    /** Looks for single words of each script, where there is no text that can be read. */
    void forSigns(GreyMap upright, Choice choice) throws InterruptedException {
        for (var models : choice.inTurn()) {
            if (failure == null
                    && !patience.isOver()
                    && tesseract.signs(upright, models, SIGN, patience.left())
                            instanceof Tesseract.Answer.Words(var words)
                    && words.letters() >= FEWEST) {
                signs(new Look(models, 0, words, languages.detect(words.text())));
            }
        }
    }

    private void signs(Look look) {
        var before = signs;
        signs = before == null || look.betterThan(before) ? look : before;
    }

    private void look(GreyMap picture, int turned, String models) throws InterruptedException {
        if (isDone() || !seen.add(models + turned)) {
            return;
        }
        switch (tesseract.words(picture, models, patience.left())) {
            case Tesseract.Answer.Words(var words) -> {
                var look = new Look(models, turned, words, languages.detect(words.text()));
                var before = best;
                best = before == null || look.betterThan(before) ? look : before;
            }
            case Tesseract.Answer.Nothing(var reason) -> failure = reason;
        }
    }

    /** Whether another look would hardly show more, or cannot be taken. */
    boolean isDone() {
        var known = best;
        return failure != null || patience.isOver() || (known != null && known.good(sure));
    }
}
