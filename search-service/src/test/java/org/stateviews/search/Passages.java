package org.stateviews.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.Strength;
import org.stateviews.taxonomy.matching.Stance;

/** Builds passages for tests; what a test does not name is ordinary. */
public record Passages(
        String id,
        Passage.Source source,
        Passage.Place place,
        Passage.Wording wording,
        Passage.Review review,
        Passage.Subjects subjects) {
    private static final ConceptScheme SCHEME = ConceptScheme.shipped();
    public static final Instant RECEIVED = Instant.parse("2024-05-27T10:00:00Z");

    /** An ordinary passage of a State. */
    public static Passages of(String state, String language, String text) {
        var reference = new SubmissionReference("78-237-8-" + state + "-1");
        return new Passages(
                reference + ".r0.d1.p00000001",
                new Passage.Source(
                        reference,
                        0,
                        new SubmitterCode(state),
                        "Views of " + state,
                        Publication.PUBLIC,
                        true,
                        false,
                        RECEIVED),
                new Passage.Place(1, "views.pdf", DocumentKind.MAIN, 1, 1, null, 1),
                new Passage.Wording(language, null, text),
                new Passage.Review(PageStatus.TEXT, 0, null, null, null, List.of()),
                Passage.Subjects.NONE);
    }

    public Passages id(String id) {
        return new Passages(id, source, place, wording, review, subjects);
    }

    public Passages headed(@Nullable String heading) {
        return new Passages(
                id,
                source,
                place,
                new Passage.Wording(wording.language(), heading, wording.text()),
                review,
                subjects);
    }

    public Passages onPages(@Nullable Integer first, @Nullable Integer last) {
        return new Passages(
                id,
                source,
                new Passage.Place(
                        place.document(),
                        place.documentName(),
                        place.kind(),
                        first,
                        last,
                        place.paragraph(),
                        place.position()),
                wording,
                review,
                subjects);
    }

    /** At a place of the reading order of its document. */
    public Passages at(int position) {
        return new Passages(
                id,
                source,
                new Passage.Place(
                        place.document(),
                        place.documentName(),
                        place.kind(),
                        place.page(),
                        place.lastPage(),
                        place.paragraph(),
                        position),
                wording,
                review,
                subjects);
    }

    public Passages inDocument(int ordinal, DocumentKind kind) {
        return new Passages(
                id,
                source,
                new Passage.Place(
                        ordinal,
                        "document-" + ordinal + ".pdf",
                        kind,
                        place.page(),
                        place.lastPage(),
                        place.paragraph(),
                        place.position()),
                wording,
                review,
                subjects);
    }

    /** As a text that a newer revision replaced. */
    public Passages replaced() {
        return new Passages(
                id,
                new Passage.Source(
                        source.reference(),
                        source.revision(),
                        source.state(),
                        source.title(),
                        source.publication(),
                        false,
                        false,
                        source.receivedAt()),
                place,
                wording,
                review,
                subjects);
    }

    /** As words that were recognised in a picture and not looked at yet. */
    public Passages recognised() {
        var review = new Passage.Review(PageStatus.OCR, 0, null, null, null, List.of());
        return new Passages(id, source, place, wording, review, subjects);
    }

    /** As recognised words with a correction of an earlier reading. */
    public Passages moved(String recognised, String from) {
        var review =
                new Passage.Review(
                        PageStatus.OCR, 0, recognised, "editor", RECEIVED, List.of(from));
        return new Passages(id, source, place, wording, review, subjects);
    }

    /**
     * With themes of the shipped scheme that stand on the whole text; the first is the main one.
     */
    public Passages about(String... notations) {
        var themes =
                Arrays.stream(notations)
                        .map(it -> theme(SCHEME.concept(it).orElseThrow(), it.equals(notations[0])))
                        .toList();
        return about(
                new Passage.Subjects(
                        themes,
                        notations[0],
                        themes.stream()
                                .filter(it -> it.level() == Level.POSITION)
                                .map(PassageTheme::notation)
                                .toList(),
                        subjects.cites()));
    }

    /** With exactly this said of it. */
    public Passages about(Passage.Subjects wanted) {
        return new Passages(id, source, place, wording, review, wanted);
    }

    /** As sure of all its themes as this. */
    public Passages scored(double score) {
        return judged(PassageTheme::stance, _ -> score);
    }

    /** Speaking against all its themes. */
    public Passages against() {
        return judged(_ -> Stance.AGAINST, PassageTheme::score);
    }

    private Passages judged(
            Function<PassageTheme, Stance> stance, ToDoubleFunction<PassageTheme> score) {
        var themes =
                subjects.themes().stream()
                        .map(
                                it ->
                                        new PassageTheme(
                                                it.id(),
                                                it.notation(),
                                                it.ancestors(),
                                                it.level(),
                                                it.main(),
                                                stance.apply(it),
                                                score.applyAsDouble(it),
                                                it.by(),
                                                it.why()))
                        .toList();
        return about(subjects.with(themes, subjects.themeReviews()));
    }

    public Passages citing(String... symbols) {
        return about(
                new Passage.Subjects(
                        subjects.themes(),
                        subjects.mainTheme(),
                        subjects.positions(),
                        List.of(symbols)));
    }

    private PassageTheme theme(Concept concept, boolean main) {
        var words = wording.text();
        var why = new PassageTheme.Why("it", Strength.LIKELY, words, 0, words.length(), null);
        return new PassageTheme(
                concept.id(),
                concept.notation(),
                concept.ancestors(),
                concept.level(),
                main,
                Stance.FOR,
                0.75,
                PassageTheme.RULE,
                List.of(why));
    }

    public Passage build() {
        return new Passage(id, source, place, wording, review, subjects);
    }
}
