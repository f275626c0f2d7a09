package org.stateviews.worker.recognition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.detection.LanguageDetector;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.Recognition;

/** Recognises the words of a drawn page: which way up, in which language, and how surely. */
final class PageReader {

    /** Dots and folds of a scanned blank page; a line of writing is more. */
    private static final double BLANK = 0.000_5;

    /** Letters, read or misread, above which it is a text and no photograph of a sign. */
    private static final int TEXT = 60;

    private static final List<Integer> TURNS = List.of(0, 180, 90, 270);

    private final Tesseract tesseract;
    private final LanguageDetector languages;
    private final RecognitionSettings settings;

    PageReader(Tesseract tesseract, LanguageDetector languages, RecognitionSettings settings) {
        this.tesseract = tesseract;
        this.languages = languages;
        this.settings = settings;
    }

    /**
     * Reads a page.
     *
     * @param expected language of the document, null when nobody knows
     */
    ReadPage read(
            int number, GreyMap picture, @Nullable OfficialLanguage expected, Installation there)
            throws InterruptedException {
        var patience = new Patience(settings.timeout());
        var looking = new Looking(tesseract, languages, settings.sureConfidence(), patience);
        var likely = first(picture, looking, new Choice(there.models(), expected, null));
        if (!looking.isDone()) {
            var orientation = orientation(picture, there, patience);
            var choice = new Choice(there.models(), likely, orientation.orElse(null));
            if (choice.lacksLanguage()) {
                return unreadable(number, Reason.RECOGNITION_LANGUAGE);
            }
            everyWay(picture, looking, choice);
            if (isPicture(looking.best()) && picture.ink() >= BLANK) {
                looking.forSigns(picture, choice);
            }
        }
        return page(number, picture, looking, there);
    }

    /** Looks at the page as it lies, unless a part of it shows that this is in vain. */
    private static @Nullable OfficialLanguage first(GreyMap picture, Looking looking, Choice choice)
            throws InterruptedException {
        var sample = choice.expected() == null ? looking.sample(picture, choice) : Sample.NOTHING;
        var likely = sample.language().orElse(choice.expected());
        if (!sample.misread() && !looking.isDone()) {
            looking.first(picture, new Choice(choice.installed(), likely, null));
        }
        return likely;
    }

    private static void everyWay(GreyMap picture, Looking looking, Choice choice)
            throws InterruptedException {
        var orientation = Optional.ofNullable(choice.orientation());
        int turn = orientation.map(Orientation::turn).orElse(0);
        looking.inTurn(picture.turned(turn), turn, choice);
        if (!orientation.map(Orientation::sure).orElse(false)) {
            for (int other : TURNS) {
                if (other != turn) {
                    looking.again(picture, other);
                }
            }
        }
    }

    private Optional<Orientation> orientation(
            GreyMap picture, Installation there, Patience patience) throws InterruptedException {
        return there.models().contains(Model.ORIENTATION)
                ? tesseract.orientation(picture, patience.left())
                : Optional.empty();
    }

    private ReadPage page(int number, GreyMap picture, Looking looking, Installation there) {
        var best = looking.best();
        if (best != null && readable(best)) {
            return recognised(number, null, best, there);
        }
        var signs = looking.signs();
        if (signs != null) {
            return recognised(number, Reason.SINGLE_WORDS, signs, there);
        }
        var failure = looking.failure();
        if (failure != null) {
            return unreadable(number, failure);
        }
        return picture.ink() < BLANK
                ? new ReadPage(number, PageUnit.PAGE, PageStatus.EMPTY, null, List.of())
                : unreadable(number, Reason.NOTHING_RECOGNISED);
    }

    private static ReadPage recognised(
            int number, @Nullable Reason reason, Look look, Installation there) {
        return new ReadPage(
                number,
                PageUnit.PAGE,
                PageStatus.OCR,
                reason,
                look.words().blocks(),
                null,
                new Recognition(
                        there.version(), look.models(), look.turned(), look.words().confidence()));
    }

    /** A text that can hardly be read must not pass for a picture with a few words in it. */
    private boolean isPicture(@Nullable Look best) {
        return best == null || (!readable(best) && best.words().letters() <= TEXT);
    }

    private boolean readable(Look look) {
        return look.words().letters() > 0
                && look.words().confidence() >= settings.leastConfidence();
    }

    static ReadPage unreadable(int number, Reason reason) {
        return new ReadPage(number, PageUnit.PAGE, PageStatus.UNREADABLE, reason, List.of());
    }
}
