package org.stateviews.search.drafting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.search.index.Passage;

class DraftTests {
    private final InMemorySources sources = FictionalCall.sources();

    /** Written anew with {@code -Dgolden.write=true}, then looked at like code. */
    @Test
    void theDraftOfTheFictionalCallIsTheGoldenOne() throws IOException {
        var draft = DraftText.of(Drafts.of(sources));

        if (Boolean.getBoolean("golden.write")) {
            var folder = "src/test/resources/org/stateviews/search/drafting/";
            Files.writeString(Path.of(folder + "draft.txt"), draft);
        }
        assertThat(draft).isEqualTo(FictionalCall.text("draft.txt"));
    }

    @Test
    void theSameAnswersGiveTheSameDraft() {
        assertThat(Drafts.of(FictionalCall.sources())).isEqualTo(Drafts.of(sources));
    }

    @Test
    void everySentenceRestsOnPassagesThatSayIt() {
        var passages = sources.passages().stream().collect(toMap(Passage::id, passage -> passage));

        var evidence = evidence(Drafts.of(sources)).toList();

        assertThat(evidence).hasSizeGreaterThan(20);
        assertThat(evidence)
                .allSatisfy(
                        it -> {
                            var passage = passages.get(it.passage().id());
                            assertThat(passage).isNotNull();
                            assertThat(it.passage()).isEqualTo(pointer(passage));
                            assertThat(passage.wording().text()).contains(it.quote());
                            assertThat(it.submitter()).isEqualTo(passage.source().state());
                            assertThat(it.quotable())
                                    .isEqualTo(
                                            passage.source().publication() == Publication.PUBLIC);
                        });
    }

    @Test
    void everyQuantifierFitsWhatWasReceived() {
        var draft = Drafts.of(sources);
        var quantifiers = new Quantifiers(Drafts.DEFAULTS.quantifiers());

        assertThat(draft.basis().states()).isEqualTo(9);
        assertThat(draft.themes())
                .flatExtracting(ThemeDraft::statements)
                .filteredOn(it -> it.speakers().states() > 0)
                .allSatisfy(
                        it -> {
                            var words =
                                    it.text().substring(0, it.text().indexOf(" State")) + " State";
                            var word = Quantifier.of(words).or(() -> Quantifier.of(words + "s"));
                            assertThat(
                                            quantifiers.fits(
                                                    word.orElseThrow(),
                                                    it.speakers().states(),
                                                    draft.basis().states()))
                                    .isTrue();
                        });
    }

    @Test
    void everySpeakerOfAStatementIsAmongItsEvidence() {
        assertThat(Drafts.of(sources).themes())
                .flatExtracting(ThemeDraft::statements)
                .allSatisfy(it -> assertThat(submitters(it)).isEqualTo(it.speakers().all()));
    }

    @Test
    void whatIsWithdrawnAfterTheCutOffStillCountsAndBeforeItDoesNot() {
        var egypt = new SubmissionReference("78-237-8-EGY-1");
        sources.withdraw(egypt, Answer.RECEIVED.plusSeconds(60));

        assertThat(replied(Answer.RECEIVED)).contains("EGY");
        assertThat(replied(Answer.RECEIVED.plusSeconds(60))).doesNotContain("EGY").contains("KEN");
    }

    @Test
    void beforeAnybodyAnsweredThereIsNothing() {
        var draft =
                Drafts.drafting(sources).draft(FictionalCall.ID, Answer.RECEIVED.minusMillis(1));

        assertThat(draft.basis().sources()).isEmpty();
        assertThat(draft.themes()).isEmpty();
        assertThat(draft.uncited()).isEmpty();
    }

    @Test
    void anotherCallIsAnotherDraft() {
        var draft = Drafts.drafting(sources).draft(new CallId("79-1-1"), Answer.RECEIVED);

        assertThat(draft.basis().sources()).isEmpty();
    }

    private List<String> replied(Instant asAt) {
        return Drafts.drafting(sources).draft(FictionalCall.ID, asAt).basis().replied().stream()
                .map(SubmitterCode::value)
                .toList();
    }

    private static List<SubmitterCode> submitters(Statement statement) {
        return statement.evidence().stream().map(Evidence::submitter).distinct().toList();
    }

    private static Stream<Evidence> evidence(Draft draft) {
        var statements =
                draft.themes().stream()
                        .flatMap(it -> it.statements().stream())
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                it.evidence().stream(),
                                                it.quotations().stream().map(Quotation::evidence)));
        var states =
                draft.states().stream()
                        .flatMap(it -> it.themes().stream())
                        .flatMap(it -> it.sentences().stream());
        return Stream.concat(statements, states);
    }

    private PassagePointer pointer(Passage passage) {
        var text = sources.inForce(FictionalCall.ID, Answer.RECEIVED).stream();
        var received =
                text.filter(it -> it.reference().equals(passage.source().reference()))
                        .findFirst()
                        .orElseThrow();
        var id = passage.id();
        return new PassagePointer(
                sources.document(received, passage.place().document()),
                id.substring(id.lastIndexOf('.') + 1),
                Sha256.ofText(passage.wording().text()),
                passage.place().position());
    }
}
