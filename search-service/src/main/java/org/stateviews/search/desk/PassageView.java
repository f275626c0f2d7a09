package org.stateviews.search.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.stateviews.contracts.event.Publication;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;

/**
 * A passage as pages show it.
 *
 * @param html its text as safe HTML, with {@code <mark>} around what was searched for
 */
public record PassageView(Passage passage, String html) {
    private static final String STEP = " › ";

    /** A passage with only the words marked for which it has its themes. */
    public static PassageView plain(Passage passage) {
        var reasons =
                passage.subjects().themes().stream().flatMap(it -> it.why().stream()).toList();
        return highlighted(passage, Marks.none(passage.wording().text()).join(reasons).html());
    }

    /**
     * A passage with its findings.
     *
     * @param highlight escaped text with {@code <em>} around what was found
     */
    public static PassageView highlighted(Passage passage, String highlight) {
        var html = highlight.replace(Marks.BEGIN, "<mark>").replace(Marks.END, "</mark>");
        return new PassageView(passage, html);
    }

    /** Its themes, the one that it is most about first. */
    public List<PassageTheme> themes() {
        return passage.subjects().themes().stream()
                .sorted(Comparator.comparing(PassageTheme::main).reversed())
                .toList();
    }

    /** Language and direction of the text. */
    public WrittenIn written() {
        return WrittenIn.of(passage.wording().language());
    }

    /** Headings above it from the outermost in. */
    public List<String> headings() {
        var heading = passage.wording().heading();
        return heading == null || heading.isBlank() ? List.of() : List.of(heading.split(STEP));
    }

    /**
     * Headings above it without itself: a heading is a passage too, so that it can be found, and
     * stands as the innermost of its own headings.
     */
    public List<String> headingsAbove() {
        var all = headings();
        return isHeading() ? all.subList(0, all.size() - 1) : all;
    }

    /** Whether it is a heading. */
    public boolean isHeading() {
        var all = headings();
        return !all.isEmpty() && all.getLast().equals(passage.wording().text());
    }

    /** Whether the author numbered the paragraph and its text does not begin with the number. */
    public boolean isNumberMissing() {
        var number = passage.place().paragraph();
        return number != null && !passage.wording().text().startsWith(number);
    }

    /** Whether the State allows that it be quoted. */
    public boolean quotable() {
        return passage.source().publication() == Publication.PUBLIC;
    }

    /** Whether a reader must know something before using the text. */
    public boolean needsCare() {
        return !quotable() || !passage.source().current() || passage.source().beingReplaced();
    }

    /**
     * Where its themes are reviewed, up to the parameters that say which and how.
     *
     * @param back where a review leads back to, null for where the passage is read
     */
    public String reviewAddress(@Nullable String back) {
        var source = passage.source();
        var address =
                UriComponentsBuilder.fromPath("/submissions/{reference}/passages/{passage}/themes");
        if (!source.current()) {
            address.queryParam("revision", source.revision());
        }
        if (back != null) {
            address.queryParam("back", "{back}");
        }
        var plain =
                address.encode()
                        .buildAndExpand(
                                Map.of(
                                        "reference",
                                        source.reference(),
                                        "passage",
                                        passage.id(),
                                        "back",
                                        back == null ? "" : back))
                        .toUriString();
        return plain + (plain.contains("?") ? "&" : "?");
    }

    /** Where it is read in its submission. */
    public String address() {
        var source = passage.source();
        var revision = source.current() ? null : source.revision();
        return ReadingAddress.of(source.reference(), passage.id(), revision);
    }
}
