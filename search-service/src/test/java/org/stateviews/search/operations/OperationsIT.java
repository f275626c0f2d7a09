package org.stateviews.search.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.UndecodableRecordException;
import org.stateviews.kit.security.Role;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithNeighbours;
import org.stateviews.testkit.RealServers;

/** The pages of operations over the real log; each test keeps to submissions of its own. */
@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired MockMvc mvc;
    @Autowired EventLog log;
    @Autowired Fold operationsFold;
    @Autowired LogClients clients;
    @Autowired EventCodec codec;
    @Autowired OperationsFacts facts;

    @BeforeAll
    void theLogIsFolded() {
        await().atMost(SOON).until(operationsFold::isReady);
    }

    @Test
    void aGenerationIsAskedForOnceUntilItTookOver() throws Exception {
        int next = facts.history().generations().next();

        assertThat(page("/operations").getContentAsString())
                .contains("Yes, build generation " + next);
        assertThat(send(post("/operations")).getStatus()).isEqualTo(400);
        var asked = send(post("/operations").param("confirmed", "true"));

        assertThat(asked.getRedirectedUrl()).isEqualTo("/operations");
        assertThat(page("/operations").getContentAsString())
                .contains("Generation " + next + " is being built", "asked for by secretariat")
                .doesNotContain("Yes, build generation");
        var again = send(post("/operations?lang=en").param("confirmed", "true"));
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("409 rebuild-running");

        say(Topic.OPERATIONS, Facts.opened(next));

        assertThat(page("/operations").getContentAsString())
                .contains("Took over on 27 May 2024, 10:01 UTC with 1,200 passages")
                .contains("Yes, build generation " + (next + 1));
    }

    @Test
    void theNewestProofIsShownWithWhatEachExceptionMeans() throws Exception {
        var now = Instant.now();
        say(
                Topic.PROOF,
                Facts.proof(
                        now,
                        new ProofMade.Mismatch(
                                "passage-missing",
                                "78-237-8-FRA-1",
                                "78-237-8-FRA-1.r0.d1.p12ab34cd",
                                Facts.AT),
                        new ProofMade.Mismatch("moon-missing", null, "<b>moon</b>", Facts.AT)));

        assertThat(page("/operations").getContentAsString())
                .contains("2 things do not agree", "1,198 found of 1,200 expected")
                .contains("Passage not found", "build the index anew", "p12ab34cd")
                .contains("moon-missing", "newer release", "&lt;b&gt;moon&lt;/b&gt;")
                .contains("Needs attention</span>: <bdi>1</bdi>", "submissions</bdi>")
                .doesNotContain("The comparison is not running");

        say(Topic.PROOF, Facts.proof(now.minusSeconds(3600)));

        assertThat(page("/operations").getContentAsString())
                .contains("The comparison is not running", "more than 5 minutes ago")
                .doesNotContain("do not agree</p>", "Everything agrees");
    }

    @Test
    void aDeadLetterIsShownAndGivenToTheWorkersAgainOnce() throws Exception {
        var payload = "<script>alert(1)</script>" + "x".repeat(30_000);
        var place = putAside("78-237-8-letter", payload);
        var address =
                "/operations/dead-letters/%d/%d?topic=extraction.text.dlt"
                        .formatted(place.partition(), place.offset());

        assertThat(page("/operations/dead-letters").getContentAsString())
                .contains("href=\"" + address + "\"", "78-237-8-letter", "30,025 bytes")
                .contains("UndecodableRecordException", "no ce_type header")
                .contains("Not given to the workers again");
        assertThat(page(address).getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;xxx")
                .contains("the first 20,000 of 30,025 characters are shown")
                .contains("extraction.text-5@4711", "Give it to the workers again</button>")
                .doesNotContain("<script");

        assertThat(send(post(address)).getRedirectedUrl()).isEqualTo(address);
        var first = facts.history().replay(place).orElseThrow();
        assertThat(send(post(address)).getRedirectedUrl()).isEqualTo(address);

        assertThat(first.account()).isEqualTo("secretariat");
        assertThat(facts.history().replay(place)).contains(first);
        assertThat(page(address).getContentAsString())
                .contains("Given to the workers again:", "asked for by secretariat")
                .doesNotContain("Give it to the workers again</button>");
    }

    @Test
    void whereNoDeadLetterStandsIsSaidSo() throws Exception {
        assertThat(page("/operations/dead-letters/0/999999").getStatus()).isEqualTo(404);
        assertThat(page("/operations/dead-letters/99/0").getStatus()).isEqualTo(404);
        assertThat(page("/operations/dead-letters/0/0?topic=submissions").getStatus())
                .isEqualTo(404);
        assertThat(send(post("/operations/dead-letters/0/999999")).getStatus()).isEqualTo(404);
    }

    @Test
    void oneDocumentIsPreviewedAndThenAskedForUnderANewName() throws Exception {
        var document = Facts.document("operations-FRA-1", 1, "1");
        say(Topic.SUBMISSIONS, Facts.received("application/pdf", document));
        say(Topic.PROCESSING, Facts.notRead(document, Facts.TIKA, "took-too-long"));
        var question = "form=one&reference=operations-FRA-1&ordinal=1";

        assertThat(page("/operations/read-again?" + question).getContentAsString())
                .contains("1 document to be read again", "views-1.pdf")
                .contains("tika-3.3.1.1 → tika-3.3.1.1-2", "took longer than is allowed")
                .contains("Read this document again</button>");
        var command = "/operations/read-again?" + question + "&expected=1";
        assertThat(send(post(command)).getRedirectedUrl()).isEqualTo("/operations/read-again");

        assertThat(facts.history().rereads())
                .filteredOn(it -> it.document().equals(document))
                .singleElement()
                .satisfies(it -> assertThat(it.extractor()).isEqualTo("tika-3.3.1.1-2"))
                .satisfies(it -> assertThat(it.account()).isEqualTo("secretariat"));
        var again = send(post(command));
        assertThat(again.getStatus()).isEqualTo(400);
        assertThat(again.getContentAsString()).contains("It waits to be read again already");
        assertThat(page("/operations/read-again").getContentAsString())
                .contains("0 of 1 read since", "first: operations-FRA-1");
    }

    @Test
    void documentsOfAKindAreAskedForInOneCommand() throws Exception {
        var type = "application/x-operations";
        var one = Facts.document("operations-KEN-1", 1, "2");
        var two = Facts.document("operations-KEN-1", 2, "3");
        var fine = Facts.document("operations-KEN-1", 3, "4");
        say(Topic.SUBMISSIONS, Facts.received(type, one, two, fine));
        say(Topic.PROCESSING, Facts.notRead(one, Facts.TIKA, "damaged"));
        say(Topic.PROCESSING, Facts.pages(two, Facts.TIKA, "no-text-layer"));
        say(Topic.PROCESSING, Facts.read(two, Facts.TIKA));
        say(Topic.PROCESSING, Facts.pages(fine, Facts.TIKA, null));
        say(Topic.PROCESSING, Facts.read(fine, Facts.TIKA));
        var question = "/operations/read-again?form=many&which=failed&mediaType=" + type;

        assertThat(page(question).getContentAsString())
                .contains("2 documents to be read again", "name=\"expected\" value=\"2\"");
        assertThat(send(post(question + "&expected=7")).getStatus()).isEqualTo(409);
        assertThat(send(post(question + "&expected=2")).getStatus()).isEqualTo(302);

        assertThat(facts.history().rereads())
                .filteredOn(it -> it.document().reference().equals(one.reference()))
                .extracting(it -> it.document())
                .containsExactlyInAnyOrder(one, two);
        assertThat(page(question).getContentAsString()).contains("No document to be read again");
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsShownAgainWithTheReason() throws Exception {
        var document = Facts.document("operations-NZL-1", 1, "5");
        say(Topic.SUBMISSIONS, Facts.received("application/pdf", document));

        assertRefused("form=one&reference=France", "Enter a reference such as");
        assertRefused("form=one&reference=operations-ZAF-1", "There is no such document");
        assertRefused("form=one&reference=operations-NZL-1&ordinal=x", "Enter a number");
        assertRefused("form=one&reference=operations-NZL-1", "first reading has not ended yet");
    }

    @Test
    void whatWasAskedForStandsInTheAudit() throws Exception {
        var document = Facts.document("operations-ZMB-1", 1, "6");
        say(Topic.OPERATIONS, Facts.reread(document, "tika-3.3.1.1-2"));
        say(
                Topic.SUBMISSIONS,
                new SubmissionWithdrawn(document.reference(), Facts.AT, "mission.zmb"));

        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(
                                                page("/audit?reference=operations-ZMB-1")
                                                        .getContentAsString())
                                        .contains("Asked for a document to be read again")
                                        .contains("tika-3.3.1.1-2", "First version", "document 1")
                                        .contains("\"/submissions/operations-ZMB-1?revision=0\"")
                                        .contains("Withdrew a submission", "mission.zmb")
                                        .contains("\"/submissions/operations-ZMB-1\"")
                                        .contains("1–2 of 2"));
    }

    @Test
    void thePagesAreCompleteInArabic() throws Exception {
        for (var address : new String[] {"", "/dead-letters", "/read-again?form=many&which=all"}) {
            var sign = address.contains("?") ? "&" : "?";
            assertThat(page("/operations" + address + sign + "lang=ar").getContentAsString())
                    .contains("<html lang=\"ar\" dir=\"rtl\">")
                    .doesNotContain("??");
        }
    }

    private void assertRefused(String question, String reason) throws Exception {
        var answer = page("/operations/read-again?" + question);

        assertThat(answer.getStatus()).as(question).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("There is a problem", reason);
    }

    private void say(Topic topic, Event event) {
        assertThat(operationsFold.await(log.append(topic, event), SOON)).isTrue();
    }

    /** Puts a record aside as the worker does. */
    private LetterPlace putAside(String key, String payload) {
        var producers =
                new DefaultKafkaProducerFactory<String, byte[]>(
                        Map.of("bootstrap.servers", RealServers.kafka()),
                        new StringSerializer(),
                        new ByteArraySerializer());
        var kafka = new KafkaTemplate<>(producers);
        var letters = Topic.EXTRACTION_TEXT_DLT.topicName();
        try {
            var aside =
                    new DeadLetterPublishingRecoverer(
                            kafka, (_, _) -> new TopicPartition(letters, 3));
            var record =
                    new ConsumerRecord<>("extraction.text", 5, 4711, key, payload.getBytes(UTF_8));
            var cause =
                    catchThrowableOfType(
                            UndecodableRecordException.class, () -> codec.decode(record));
            aside.accept(record, new ListenerExecutionFailedException("Listener failed", cause));
            kafka.flush();
            return new LetterPlace(letters, 3, newest(letters));
        } finally {
            producers.destroy();
        }
    }

    private long newest(String letters) {
        var partition = new TopicPartition(letters, 3);
        try (var reader = clients.reader("letters-of-test")) {
            return reader.endOffsets(List.of(partition)).getOrDefault(partition, 0L) - 1;
        }
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return send(get(address + (address.contains("?") ? "&" : "?") + english(address)));
    }

    private static String english(String address) {
        return address.contains("lang=") ? "" : "lang=en";
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedIn.session(Role.SECRETARIAT)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
