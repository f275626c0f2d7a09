package org.stateviews.worker.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.Reason;

/**
 * One page with its text and how its reading ended: content of a page file.
 *
 * @param number from 1
 * @param reason absent for a page that was simply read or is empty
 * @param name what the author called it: a sheet, an attached file; absent where it has no name
 * @param recognition set when its words were recognised in a picture
 */
public record ReadPage(
        int number,
        PageUnit unit,
        PageStatus status,
        @Nullable Reason reason,
        List<Block> blocks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Recognition recognition) {

    public ReadPage {
        blocks = List.copyOf(blocks);
    }

    /** A page without a name. */
    public ReadPage(
            int number,
            PageUnit unit,
            PageStatus status,
            @Nullable Reason reason,
            List<Block> blocks) {
        this(number, unit, status, reason, blocks, null, null);
    }

    /** A page or part that was not recognised but read, or neither. */
    public ReadPage(
            int number,
            PageUnit unit,
            PageStatus status,
            @Nullable Reason reason,
            List<Block> blocks,
            @Nullable String name) {
        this(number, unit, status, reason, blocks, name, null);
    }

    /** A page that waits to be recognised: there is no file of it yet. */
    static ReadPage waiting(int number) {
        return new ReadPage(number, PageUnit.PAGE, PageStatus.WAITING, null, List.of());
    }

    /**
     * The page with the letters of its own where nothing was recognised: those of a stamp on a scan
     * are better than none, or than single words of a picture, and the page is read where nothing
     * hindered it.
     */
    ReadPage orElse(List<Block> own) {
        boolean single = reason == Reason.SINGLE_WORDS;
        if ((!blocks.isEmpty() && !single) || own.isEmpty()) {
            return this;
        }
        boolean looked =
                single || status == PageStatus.EMPTY || reason == Reason.NOTHING_RECOGNISED;
        return looked && own.stream().anyMatch(it -> it.kind().spoken())
                ? new ReadPage(number, unit, PageStatus.TEXT, null, own, name)
                : new ReadPage(number, unit, status, reason, own, name, recognition);
    }

    /** The same without its text, for the event. */
    public PageCoverage coverage() {
        int characters =
                blocks.stream()
                        .filter(block -> block.kind().spoken())
                        .mapToInt(block -> block.text().length())
                        .sum();
        return new PageCoverage(
                number,
                unit,
                status,
                characters,
                reason == null ? null : reason.code(),
                name,
                recognition == null ? null : recognition.confidence());
    }
}
