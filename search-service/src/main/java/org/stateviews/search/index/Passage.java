package org.stateviews.search.index;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.PageStatus;
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
        @JsonUnwrapped Review review,
        @JsonUnwrapped Subjects subjects) {
    /** What {@link #of} reads; searches ask for these fields only. */
    public static final List<String> FIELDS = PassageReader.FIELDS;

    /** A passage that was read, which nobody reviewed. */
    public Passage(String id, Source source, Place place, Wording wording) {
        this(id, source, place, wording, Review.NONE, Subjects.NONE);
    }

    /** Its text as the machine read it, whatever people made of it since. */
    public String asRead() {
        return review.recognised() == null ? wording.text() : review.recognised();
    }

    /** Passage from what the index keeps under its id. */
    public static Passage of(String id, JsonNode stored) {
        return PassageReader.read(id, stored);
    }

    /** The same about something else. */
    public Passage about(Subjects others) {
        return new Passage(id, source, place, wording, review, others);
    }

    /** Last part of its id, by which it is known in its document. */
    public String key() {
        return id.substring(id.lastIndexOf('.') + 1);
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
     * What people made of it.
     *
     * @param readAs {@code OCR} when the words were recognised in a picture, else {@code TEXT}; the
     *     former can be corrected
     * @param version how many corrections of this passage count: what the next is to be based on
     * @param recognised what the machine recognised, null unless somebody corrected it
     * @param correctedBy account that corrected it last, null like {@code recognised}
     * @param correctedAt when, null like {@code recognised}
     * @param movedFrom passages of earlier readings whose corrections have their place here since
     *     the document was read again
     */
    public record Review(
            PageStatus readAs,
            int version,
            @Nullable String recognised,
            @Nullable String correctedBy,
            @Nullable Instant correctedAt,
            List<String> movedFrom) {
        static final Review NONE = new Review(PageStatus.TEXT, 0, null, null, null, List.of());

        public Review {
            movedFrom = List.copyOf(movedFrom);
        }

        /** Whether somebody may put its words right. */
        @JsonIgnore
        public boolean isCorrectable() {
            return readAs == PageStatus.OCR;
        }

        /** Whether its words came with a correction of an earlier reading. */
        @JsonIgnore
        public boolean isMoved() {
            return version == 0 && correctedBy != null;
        }
    }

    /**
     * What the words are about.
     *
     * @param themes with the reasons of each, none when nothing was recognised
     * @param mainTheme notation of the one it is most about, null when it has none
     * @param positions notations of the positions that it takes
     * @param cites symbols of documents and numbers of resolutions
     * @param themeReviews what people said of its themes, of those too that they took away
     */
    public record Subjects(
            List<PassageTheme> themes,
            @Nullable String mainTheme,
            List<String> positions,
            List<String> cites,
            List<ThemeReview> themeReviews) {
        /** About nothing that the scheme knows. */
        public static final Subjects NONE = new Subjects(List.of(), null, List.of(), List.of());

        public Subjects {
            themes = List.copyOf(themes);
            positions = List.copyOf(positions);
            cites = List.copyOf(cites);
            themeReviews = List.copyOf(themeReviews);
        }

        /** Subjects that nobody reviewed. */
        public Subjects(
                List<PassageTheme> themes,
                @Nullable String mainTheme,
                List<String> positions,
                List<String> cites) {
            this(themes, mainTheme, positions, cites, List.of());
        }

        /** Themes with what was said of them, from which the main one and positions follow. */
        public Subjects with(List<PassageTheme> wanted, List<ThemeReview> said) {
            var main =
                    wanted.stream()
                            .filter(PassageTheme::main)
                            .findFirst()
                            .or(() -> wanted.stream().findFirst());
            var marked =
                    wanted.stream()
                            .map(it -> it.asMain(main.filter(it::equals).isPresent()))
                            .toList();
            return new Subjects(
                    marked,
                    main.map(PassageTheme::notation).orElse(null),
                    marked.stream().filter(PassageTheme::held).map(PassageTheme::notation).toList(),
                    cites,
                    said);
        }

        /** The theme of a notation, if the passage has it. */
        public Optional<PassageTheme> theme(String notation) {
            return themes.stream().filter(it -> it.notation().equals(notation)).findFirst();
        }

        /** What was said last of the theme of a notation, if anything was. */
        public Optional<ThemeReview> review(String notation) {
            return themeReviews.stream().filter(it -> it.theme().equals(notation)).findFirst();
        }

        /** What people said of themes that the passage has not. */
        public List<ThemeReview> elsewhere() {
            return themeReviews.stream().filter(it -> theme(it.theme()).isEmpty()).toList();
        }
    }
}
