package org.stateviews.search.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.Strength;
import org.stateviews.taxonomy.matching.Stance;

/** Builds an answer to a call with its passages. */
final class Answer {
    static final ConceptScheme SCHEME = ConceptScheme.shipped();
    static final Instant RECEIVED = Instant.parse("2024-05-27T10:00:00Z");

    private final SubmissionReference reference;
    private final Publication publication;
    private final List<SubmittedDocument> documents = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private Answer(String reference, Publication publication) {
        this.reference = new SubmissionReference(reference);
        this.publication = publication;
    }

    static Answer of(String reference, Publication publication) {
        return new Answer(reference, publication);
    }

    Answer document(int ordinal, DocumentKind kind, String name) {
        var digest = Sha256.ofText(reference + name);
        documents.add(
                new SubmittedDocument(ordinal, name, kind, null, "application/pdf", digest, 9));
        return this;
    }

    /** Adds a passage to a document. */
    Answer passage(
            int document,
            @Nullable String paragraph,
            String language,
            String text,
            PassageTheme... themes) {
        var its = documents.get(document - 1);
        int position = passages.size() + 1;
        var source =
                new Passage.Source(
                        reference,
                        0,
                        reference.submitter(),
                        "Views",
                        publication,
                        true,
                        false,
                        RECEIVED);
        passages.add(
                new Passage(
                        "%s.r0.d%d.p%08x".formatted(reference, document, position),
                        source,
                        new Passage.Place(
                                document, its.name(), its.kind(), 1, 1, paragraph, position),
                        new Passage.Wording(language, null, text),
                        new Passage.Review(PageStatus.TEXT, 0, null, null, null, List.of()),
                        new Passage.Subjects(Arrays.asList(themes), null, List.of(), List.of())));
        return this;
    }

    /** A theme of the shipped scheme that stands on words of a text. */
    static PassageTheme theme(
            String notation, Stance stance, double score, String text, String words) {
        var concept = SCHEME.concept(notation).orElseThrow();
        int start = text.indexOf(words);
        var why =
                new PassageTheme.Why(
                        "it", Strength.LIKELY, words, start, start + words.length(), null);
        return theme(concept, stance, score, List.of(why));
    }

    private static PassageTheme theme(
            Concept concept, Stance stance, double score, List<PassageTheme.Why> why) {
        return new PassageTheme(
                concept.id(),
                concept.notation(),
                concept.ancestors(),
                concept.level(),
                false,
                concept.level() == Level.POSITION ? stance : Stance.STATED,
                score,
                PassageTheme.RULE,
                why);
    }

    SubmissionReceived received() {
        return new SubmissionReceived(
                reference,
                0,
                "Views",
                publication,
                null,
                documents,
                new Acceptance(RECEIVED, null, false, "mission", false));
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    void addTo(InMemorySources sources) {
        sources.add(received(), passages);
    }
}
