package org.stateviews.search.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.search.RealIndex;
import org.stateviews.search.WithNeighbours;
import org.stateviews.search.index.Passage;
import org.stateviews.taxonomy.matching.Stance;

/** A draft from the real log and the real index, of a call that no other test answers. */
@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftingIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final CallId CALL = new CallId("79-24-5");

    /** More than one search returns. */
    private static final int MANY = 1234;

    @Autowired Drafting drafting;
    @Autowired EventLog log;
    @Autowired Fold submissionsFold;
    @Autowired Fold reviewsFold;
    @Autowired ElasticsearchTransport transport;

    @BeforeAll
    void answers() throws Exception {
        await().atMost(SOON).until(() -> submissionsFold.isReady() && reviewsFold.isReady());
        var index = new RealIndex(transport).create();
        add(kenya(), index);
        add(one("EGY"), index);
        add(fiji(), index);
        append(Topic.SUBMISSIONS, answer("MLT").received());
        var egypt = one("EGY").received().reference();
        var later = Answer.RECEIVED.plusSeconds(60);
        append(Topic.SUBMISSIONS, new SubmissionWithdrawn(egypt, later, "mission"));
        append(Topic.REVIEWS, corrected(fiji()));
    }

    @Test
    void everyPassageThatCountsIsReadHoweverManyThereAre() {
        var draft = drafting.draft(CALL, Answer.RECEIVED);

        assertThat(draft.themes().getFirst().statements().getFirst().text())
                .isEqualTo("Two States (Egypt and Kenya) addressed confidence-building measures.");
        var statement = draft.themes().getLast().statements().getFirst();
        assertThat(statement.theme()).isEqualTo("points_of_contact");
        assertThat(statement.passages()).isEqualTo(MANY + 1);
        assertThat(statement.evidence()).hasSize(Drafts.DEFAULTS.evidence() + 1);
        assertThat(draft.basis().sources())
                .extracting(it -> it.reference().submitter().value(), Source::passages)
                .containsExactly(
                        tuple("EGY", 1), tuple("FJI", 2), tuple("KEN", MANY), tuple("MLT", 0));
        assertThat(draft.basis().missing())
                .extracting(Source::unread)
                .containsExactly(List.of("views.pdf"));
    }

    @Test
    void whatWasWithdrawnByTheCutOffIsNoSource() {
        var draft = drafting.draft(CALL, Answer.RECEIVED.plusSeconds(60));

        assertThat(draft.basis().replied())
                .extracting(SubmitterCode::value)
                .containsExactly("FJI", "KEN", "MLT");
    }

    @Test
    void wordsThatSomebodyPutRightProveNothingUntilTheyAreReadAgain() {
        var draft = drafting.draft(CALL, Answer.RECEIVED);

        assertThat(draft.uncited()).extracting(SubmitterCode::value).containsExactly("FJI", "MLT");
    }

    private void add(Answer answer, RealIndex index) throws IOException {
        index.add(answer.passages().toArray(Passage[]::new));
        append(Topic.SUBMISSIONS, answer.received());
    }

    private void append(Topic topic, Event event) {
        var fold = topic == Topic.REVIEWS ? reviewsFold : submissionsFold;
        assertThat(fold.await(log.append(topic, event), SOON)).isTrue();
    }

    private static Answer kenya() {
        var answer = answer("KEN").document(2, DocumentKind.TRANSLATION, "translation.pdf");
        for (int i = 1; i <= MANY; i++) {
            contacts(answer, 1);
        }
        return contacts(answer, 2);
    }

    private static Answer one(String state) {
        return contacts(answer(state), 1);
    }

    private static Answer fiji() {
        return contacts(answer("FJI").passage(1, null, "en", "We are grateful."), 1);
    }

    private static Answer answer(String state) {
        return Answer.of(CALL + "-" + state + "-1", Publication.PUBLIC)
                .document(1, DocumentKind.MAIN, "views.pdf");
    }

    private static Answer contacts(Answer answer, int document) {
        var text = "We name our points of contact.";
        var theme = Answer.theme("points_of_contact", Stance.STATED, 0.9, text, "points");
        return answer.passage(document, null, "en", text, theme);
    }

    private static TextCorrected corrected(Answer answer) {
        var passage = answer.passages().getLast();
        var source = passage.source();
        var document =
                new DocumentPointer(
                        source.reference(),
                        source.revision(),
                        1,
                        answer.received().documents().getFirst().sha256());
        var key = passage.id().substring(passage.id().lastIndexOf('.') + 1);
        var digest = Sha256.ofText(passage.wording().text());
        var pointer = new PassagePointer(document, key, digest, passage.place().position());
        return new TextCorrected(pointer, "Other words.", 0, "editor", Answer.RECEIVED);
    }
}
