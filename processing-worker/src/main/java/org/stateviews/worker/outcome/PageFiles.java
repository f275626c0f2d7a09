package org.stateviews.worker.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results of pages in the document store, each written once: those that were read together by
 * {@link PageRanges}, those that were recognised one by one as {@code
 * derived/{digest}/{extractor}/pages/{n}}, and one record of how the whole reading ended, written
 * after them. A page that waits to be recognised has no result until it was; the few letters that
 * it holds itself lie under {@code letters/{n}} meanwhile. A result that exists is not computed
 * again.
 */
public final class PageFiles {

    private final DocumentStore store;
    private final JsonMapper json;
    private final PageRanges ranges;

    /** Page files of a store. */
    public PageFiles(DocumentStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
        this.ranges = new PageRanges(store, json);
    }

    /**
     * How a reading ended, without the text.
     *
     * @param pages coverage, empty when the document was not read
     * @param notRead set when the document was not read
     * @param signatures digital ones over the document; absent in what older releases kept
     * @param attachments files inside it that are documents of their own; absent there too
     */
    public record Result(
            List<PageCoverage> pages,
            @Nullable Reason notRead,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DigitalSignature> signatures,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Attachment> attachments) {

        public Result {
            pages = List.copyOf(pages);
            signatures = List.copyOf(Objects.requireNonNullElse(signatures, List.of()));
            attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
        }

        Result(Reason notRead, String detail) {
            this(List.of(), notRead, detail, List.of(), List.of());
        }
    }

    /** Result of an earlier reading by this extractor, empty when there is none. */
    public Optional<Result> result(Sha256 digest, String extractor) {
        return store.get(outcomeName(digest, extractor))
                .map(bytes -> json.readValue(bytes, Result.class));
    }

    /** Keeps pages and result; the first reading that is kept counts. */
    public Result keep(Sha256 digest, String extractor, ReadingOutcome outcome) {
        var result =
                switch (outcome) {
                    case ReadingOutcome.Pages pages -> keepPages(digest, extractor, pages);
                    case ReadingOutcome.NotRead(var reason, var detail) ->
                            new Result(reason, detail);
                    case ReadingOutcome.Crashed(var reason, var detail) ->
                            new Result(reason, detail);
                };
        if (mayChange(result)) {
            return result;
        }
        store.putIfAbsent(outcomeName(digest, extractor), json.writeValueAsBytes(result));
        return result(digest, extractor).orElseThrow();
    }

    /** Keeps a page that was recognised; the first recognition that is kept counts. */
    public ReadPage keep(Sha256 digest, String extractor, ReadPage page) {
        var whole =
                store.get(lettersName(digest, extractor, page.number()))
                        .map(bytes -> json.readValue(bytes, ReadPage.class).blocks())
                        .map(page::orElse)
                        .orElse(page);
        store.putIfAbsent(
                pageName(digest, extractor, page.number()), json.writeValueAsBytes(whole));
        return page(digest, extractor, page.number()).orElseThrow();
    }

    /** One page, empty while it has no file. */
    public Optional<ReadPage> page(Sha256 digest, String extractor, int number) {
        return alone(digest, extractor, number).or(() -> ranges.page(digest, extractor, number));
    }

    private Optional<ReadPage> alone(Sha256 digest, String extractor, int number) {
        return store.get(pageName(digest, extractor, number))
                .map(bytes -> json.readValue(bytes, ReadPage.class));
    }

    /**
     * Pages of a document.
     *
     * @param total how many there are
     * @param withheld numbers of pages to leave empty, for they were not recognised yet
     * @throws PageFileMissingException when the store does not hold all others
     */
    public List<ReadPage> pages(Sha256 digest, String extractor, int total, Set<Integer> withheld) {
        var together = together(digest, extractor, total);
        return IntStream.rangeClosed(1, total)
                .mapToObj(
                        number ->
                                withheld.contains(number)
                                        ? ReadPage.waiting(number)
                                        : held(digest, extractor, together.get(number), number))
                .toList();
    }

    private Map<Integer, ReadPage> together(Sha256 digest, String extractor, int total) {
        return ranges.pages(digest, extractor, total).stream()
                .collect(Collectors.toMap(ReadPage::number, it -> it));
    }

    /**
     * Names of the files of a document that the store does not hold, of those it should, each for a
     * hundred pages; one of its pages may have been in a file of its own.
     *
     * @param withheld numbers of pages that may be missing
     */
    public List<StoreName> missing(
            Sha256 digest, String extractor, int total, Set<Integer> withheld) {
        var together = together(digest, extractor, total).keySet();
        return IntStream.rangeClosed(1, total)
                .filter(number -> !withheld.contains(number) && !together.contains(number))
                .filter(number -> store.length(pageName(digest, extractor, number)).isEmpty())
                .mapToObj(number -> PageRanges.name(digest, extractor, number))
                .distinct()
                .toList();
    }

    private ReadPage held(
            Sha256 digest, String extractor, @Nullable ReadPage together, int number) {
        return together != null
                ? together
                : alone(digest, extractor, number)
                        .orElseThrow(
                                () ->
                                        new PageFileMissingException(
                                                PageRanges.name(digest, extractor, number)));
    }

    private Result keepPages(Sha256 digest, String extractor, ReadingOutcome.Pages read) {
        ranges.keep(digest, extractor, read.pages());
        for (var page : read.pages()) {
            if (page.status() == PageStatus.WAITING && !page.blocks().isEmpty()) {
                store.putIfAbsent(
                        lettersName(digest, extractor, page.number()),
                        json.writeValueAsBytes(page));
            }
        }
        return new Result(
                read.pages().stream().map(ReadPage::coverage).toList(),
                null,
                "",
                read.signatures(),
                read.attachments());
    }

    /**
     * What operators can mend by themselves is tried again at the next request, and so is what a
     * password opens that may come with the same file later.
     */
    private static boolean mayChange(Result result) {
        var reason = result.notRead();
        return reason == Reason.READER_STOPPED
                || reason == Reason.ORIGINAL_MISSING
                || reason == Reason.LOCKED
                || reason == Reason.WRONG_PASSWORD;
    }

    private static StoreName pageName(Sha256 digest, String extractor, int number) {
        return StoreName.of("derived", digest.hex(), extractor, "pages", "" + number);
    }

    private static StoreName lettersName(Sha256 digest, String extractor, int number) {
        return StoreName.of("derived", digest.hex(), extractor, "letters", "" + number);
    }

    private static StoreName outcomeName(Sha256 digest, String extractor) {
        return StoreName.of("derived", digest.hex(), extractor, "outcome");
    }
}
