package org.stateviews.worker.recognition;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.RecognitionRequested;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.detection.Detection;
import org.stateviews.language.detection.LanguageDetector;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.outcome.ReadPage;

/**
 * In which language a page is probably written: as the mission declared, else as the document's
 * pages of text are, else as the page before it. What the words turn out to be is looked at all the
 * same.
 */
final class Expectation {

    private static final int ENOUGH_PAGES = 3;

    private final PageFiles files;
    private final LanguageDetector languages;

    Expectation(PageFiles files, LanguageDetector languages) {
        this.files = files;
        this.languages = languages;
    }

    /** For the pages of a range, empty when nothing is known. */
    Optional<OfficialLanguage> of(RecognitionRequested request, @Nullable String declared) {
        return Optional.ofNullable(declared)
                .flatMap(OfficialLanguage::ofCode)
                .or(() -> ofTextPages(request))
                .or(() -> ofPageBefore(request));
    }

    /** The range before this one may be done already. */
    private Optional<OfficialLanguage> ofPageBefore(RecognitionRequested request) {
        return files.page(
                        request.document().sha256(),
                        request.extractor(),
                        request.pages().getFirst() - 1)
                .flatMap(this::of);
    }

    private Optional<OfficialLanguage> ofTextPages(RecognitionRequested request) {
        var digest = request.document().sha256();
        var text =
                files.result(digest, request.extractor()).stream()
                        .flatMap(it -> it.pages().stream())
                        .filter(it -> it.status() == PageStatus.TEXT)
                        .map(PageCoverage::number)
                        .limit(ENOUGH_PAGES)
                        .flatMap(it -> files.page(digest, request.extractor(), it).stream())
                        .map(Expectation::text)
                        .collect(Collectors.joining("\n"));
        return of(text);
    }

    /** For the pages after this one. */
    Optional<OfficialLanguage> of(ReadPage page) {
        return of(text(page));
    }

    private Optional<OfficialLanguage> of(String text) {
        return Optional.of(languages.detect(text))
                .filter(Detection::sure)
                .flatMap(Detection::official);
    }

    private static String text(ReadPage page) {
        return page.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
