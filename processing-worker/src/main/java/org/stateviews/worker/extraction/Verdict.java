package org.stateviews.worker.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.Reason;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.ReadingOutcome;

/**
 * Turns what Tika says into what is true. A status of Tika is not success: a bomb comes back as
 * "success with exception", and a partial text counts as success.
 */
final class Verdict {

    private static final Set<String> READABLE =
            Set.of(
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "text/plain");

    private Verdict() {}

    static ReadingOutcome of(PipesResult result) {
        return switch (result.getStatus()) {
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> read(result);
            case TIMEOUT -> notRead(Reason.TOOK_TOO_LONG, result);
            case OOM -> notRead(Reason.TOO_MUCH_MEMORY, result);
            case EMPTY_OUTPUT, PARSE_EXCEPTION_NO_EMIT, PARSE_EXCEPTION_EMIT ->
                    notRead(failure(String.valueOf(result.getMessage())), result);
            case UNSPECIFIED_CRASH,
                    CLIENT_UNAVAILABLE_WITHIN_MS,
                    INTERRUPTED_EXCEPTION,
                    INTERMEDIATE_RESULT,
                    FETCHER_INITIALIZATION_EXCEPTION,
                    NO_FETCHER_FOUND,
                    FETCH_EXCEPTION,
                    NO_EMITTER_FOUND,
                    EMIT_SUCCESS,
                    EMIT_SUCCESS_PARSE_EXCEPTION,
                    EMIT_EXCEPTION ->
                    new ReadingOutcome.Crashed(Reason.READER_STOPPED, describe(result));
        };
    }

    private static ReadingOutcome read(PipesResult result) {
        var all = result.getEmitData().getMetadataList();
        var container = all.getFirst();
        var exception = exception(container);
        if (exception.isEmpty() && !readable(container)) {
            return new ReadingOutcome.NotRead(
                    Reason.NOT_READABLE_TYPE, String.valueOf(container.get(Metadata.CONTENT_TYPE)));
        }
        var reading =
                XhtmlPages.read(String.valueOf(container.get(TikaCoreProperties.TIKA_CONTENT)));
        if (!reading.whole() && exception.isEmpty()) {
            exception = "the answer of the reading process breaks off";
        }
        var texts = reading.pages();
        boolean anyText = texts.stream().anyMatch(it -> !it.blocks().isEmpty());
        if (!exception.isEmpty() && !anyText) {
            return new ReadingOutcome.NotRead(failure(exception), firstLines(exception));
        }
        return pages(texts, new Findings(all, container, exception));
    }

    private static ReadingOutcome pages(List<PageText> texts, Findings findings) {
        var pages = new ArrayList<ReadPage>();
        for (var text : texts) {
            int number = pages.size() + 1;
            boolean last = number == texts.size();
            pages.add(page(number, text, last, findings));
        }
        return new ReadingOutcome.Pages(pages);
    }

    private static ReadPage page(int number, PageText text, boolean last, Findings findings) {
        var unit = text.paged() ? PageUnit.PAGE : PageUnit.PART;
        if (last && findings.limitReached()) {
            return new ReadPage(
                    number, unit, PageStatus.CUT_OFF, Reason.CHARACTER_LIMIT, text.blocks());
        }
        if (last && !findings.exception().isEmpty()) {
            return new ReadPage(
                    number, unit, PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED, text.blocks());
        }
        if (!text.blocks().isEmpty()) {
            return new ReadPage(number, unit, PageStatus.TEXT, null, text.blocks());
        }
        return findings.imageOn(number)
                ? new ReadPage(number, unit, PageStatus.UNREADABLE, Reason.NO_TEXT_LAYER, List.of())
                : new ReadPage(number, unit, PageStatus.EMPTY, null, List.of());
    }

    private static Reason failure(String exception) {
        if (exception.contains("EncryptedDocumentException")) {
            return Reason.LOCKED;
        }
        if (exception.contains("UnsupportedFormatException")) {
            return Reason.NOT_READABLE_TYPE;
        }
        return Reason.DAMAGED;
    }

    private static boolean readable(Metadata container) {
        var type = String.valueOf(container.get(Metadata.CONTENT_TYPE));
        int parameters = type.indexOf(';');
        return READABLE.contains(parameters < 0 ? type : type.substring(0, parameters).strip());
    }

    private static String exception(Metadata container) {
        var exception = container.get(TikaCoreProperties.CONTAINER_EXCEPTION);
        return exception == null ? "" : exception;
    }

    private static ReadingOutcome notRead(Reason reason, PipesResult result) {
        return new ReadingOutcome.NotRead(reason, describe(result));
    }

    private static String describe(PipesResult result) {
        return result.getStatus() + " " + firstLines(String.valueOf(result.getMessage()));
    }

    private static String firstLines(String stack) {
        return stack.lines().limit(4).map(String::strip).reduce((a, b) -> a + " / " + b).orElse("");
    }
}
