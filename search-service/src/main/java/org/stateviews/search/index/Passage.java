package org.stateviews.search.index;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import tools.jackson.databind.JsonNode;

/**
 * One passage as it stands in the index, and flat as JSON in answers to programs.
 *
 * @param id such as {@code 78-237-8-FRA-1.r0.d1.p12ab34cd}, safe in an address
 */
public record Passage(
        @JsonProperty("passage") String id,
        @JsonUnwrapped Source source,
        @JsonUnwrapped Place place,
        @JsonUnwrapped Wording wording,
        @JsonUnwrapped Subjects subjects) {
    /** What {@link #of} reads; searches ask for these fields only. */
    public static final List<String> FIELDS = PassageReader.FIELDS;

    /** Passage from what the index keeps under its id. */
    public static Passage of(String id, JsonNode stored) {
        return PassageReader.read(id, stored);
    }

    /**
     * Whose words these are.
     *
     * @param revision from 0
     * @param current whether this text is the State's answer now
     * @param beingReplaced whether a newer revision is being read
     */
    public record Source(
            SubmissionReference reference,
            int revision,
            SubmitterCode state,
            String title,
            Publication publication,
            boolean current,
            boolean beingReplaced,
            Instant receivedAt) {}

    /**
     * Where in the submission they stand.
     *
     * @param document ordinal of the document, from 1
     * @param page page on which the passage begins, from 1; null where the format has no pages
     * @param lastPage page on which it ends, null like {@code page}
     * @param paragraph number that the author gave the paragraph, null where there is none
     * @param position place in the reading order of its document, from 1
     */
    public record Place(
            int document,
            String documentName,
            DocumentKind kind,
            @Nullable Integer page,
            @Nullable Integer lastPage,
            @Nullable String paragraph,
            @JsonIgnore int position) {}

    /**
     * The words.
     *
     * @param language {@code ar zh en fr ru es}, {@code other:<code>} or {@code und}
     * @param heading headings above it from the outermost in, joined by {@code " › "}, or null
     */
    public record Wording(String language, @Nullable String heading, String text) {}

    /**
     * What the words are about.
     *
     * @param themes with the reasons of each, none when nothing was recognised
     * @param mainTheme notation of the one it is most about, null when it has none
     * @param positions notations of the positions that it takes
     * @param cites symbols of documents and numbers of resolutions
     */
    public record Subjects(
            List<PassageTheme> themes,
            @Nullable String mainTheme,
            List<String> positions,
            List<String> cites) {
        /** About nothing that the scheme knows. */
        public static final Subjects NONE = new Subjects(List.of(), null, List.of(), List.of());

        public Subjects {
            themes = List.copyOf(themes);
            positions = List.copyOf(positions);
            cites = List.copyOf(cites);
        }
    }
}
