package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import co.elastic.clients.transport.ElasticsearchTransport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.OriginalOpened;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.EventCodec;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.security.Role;
import org.stateviews.search.Passages;
import org.stateviews.search.RealIndex;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithNeighbours;
import org.stateviews.search.index.Passage;
import org.stateviews.testkit.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithNeighbours
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingIT {
    private static final byte[] BYTES =
            "Vues de la France, octet par octet.".getBytes(StandardCharsets.UTF_8);
    private static final String CONTENT = "/submissions/78-237-8-FRA-1/documents/1/content";

    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;
    @Autowired ElasticsearchTransport transport;
    @Autowired DocumentStore store;
    @Autowired EventLog log;
    @Autowired LogClients clients;
    @Autowired EventCodec codec;
    @Autowired Fold submissionsFold;

    @BeforeAll
    void aSubmissionIsInLogStoreAndIndex() throws Exception {
        await().atMost(Duration.ofSeconds(30)).until(submissionsFold::isReady);
        var stored = store.put(new ByteArrayInputStream(BYTES));
        var received =
                Received.revision(
                        0,
                        Received.document(
                                1,
                                "Vues – été.txt",
                                "text/plain",
                                stored.sha256(),
                                stored.bytes()));
        log.append(Topic.SUBMISSIONS, received);
        var appended =
                log.append(Topic.PROCESSING, Received.scanned(received, ScanVerdict.NOT_SCANNED));
        assertThat(submissionsFold.await(appended, Duration.ofSeconds(20))).isTrue();
        new RealIndex(transport).create().add(passages());
    }

    @Test
    void aSubmissionIsReadInItsOrderHoweverLongItIs() throws Exception {
        var answer = json("/api/v1/submissions/78-237-8-FRA-1/passages");

        assertThat(answer.get("total").intValue()).isEqualTo(1203);
        assertThat(answer.get("items").valueStream().map(it -> it.get("text").stringValue()))
                .startsWith("Passage 1", "Passage 2", "Passage 3")
                .endsWith("Passage 1201", "Annexe <b>1</b>", "Annexe 2");
    }

    @Test
    void aSubmissionThatWasNeverReceivedIsNotFound() throws Exception {
        assertThat(api("/api/v1/submissions/78-237-8-KEN-1/passages").getStatus()).isEqualTo(404);
        assertThat(api("/api/v1/submissions/78-237-8-FRA-1/passages?revision=7").getStatus())
                .isEqualTo(404);
        assertThat(api("/api/v1/submissions/78-237-8-FRA-1/documents/9/content").getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPersonReadsItBesideItsFactsAndOriginals() throws Exception {
        var html =
                page("/submissions/78-237-8-FRA-1?lang=en&passage=78-237-8-FRA-1.r0.d1.p00000002")
                        .getContentAsString();

        assertThat(html)
                .contains("id=\"78-237-8-FRA-1.r0.d1.p00000002\"", "desk-marked")
                .contains("<h3 lang=\"fr\" dir=\"ltr\">Menaces</h3>", "Page 1")
                .contains("Annexe &lt;b&gt;1&lt;/b&gt;", "Annex")
                .contains("First version", "Western European and Other States", "27 May 2024")
                .contains(CONTENT + "?revision=0", "Vues – été.txt")
                .doesNotContain("<script");
    }

    @Test
    void theArabicPageKeepsFrenchTextRunningFromTheLeft() throws Exception {
        assertThat(page("/submissions/78-237-8-FRA-1?lang=ar").getContentAsString())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "فرنسا", "النسخ الأصلية المختومة")
                .contains("lang=\"fr\" dir=\"ltr\"");
    }

    @Test
    void theOriginalIsServedByteForByteAndItsOpeningIsRecorded() throws Exception {
        var before = openings();

        var answer = api("/api/v1" + CONTENT);

        assertThat(answer.getContentAsByteArray()).isEqualTo(BYTES);
        assertThat(answer.getHeader("Repr-Digest")).startsWith("sha-256=:");
        assertThat(answer.getHeader("Content-Disposition"))
                .contains("filename*=UTF-8''Vues%20%E2%80%93%20%C3%A9t%C3%A9.txt");
        var after = openings();
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.getLast().account()).isEqualTo("analyst");
        assertThat(after.getLast().document().reference()).isEqualTo(Received.FRANCE);
    }

    @Test
    void aPartOfTheOriginalIsServedAlike() throws Exception {
        var answer =
                send(
                        get(CONTENT)
                                .header(HttpHeaders.RANGE, "bytes=5-6")
                                .with(SignedIn.session(Role.EDITOR)));

        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getContentAsString()).isEqualTo("de");
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes 5-6/" + BYTES.length);
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox");
        assertThat(openings().getLast().account()).isEqualTo("editor");
    }

    @Test
    void thePartsThatAViewerFetchesAreOneReading() throws Exception {
        var before = openings().size();

        for (var part : List.of("bytes=0-", "bytes=5-6", "bytes=20-24", "bytes=7-9")) {
            var request = get(CONTENT).header(HttpHeaders.RANGE, part);
            assertThat(send(request.with(SignedIn.session(Role.SECRETARIAT))).getStatus())
                    .isEqualTo(206);
        }

        assertThat(openings()).hasSize(before + 1);
        assertThat(openings().getLast().account()).isEqualTo("secretariat");
    }

    @Test
    void aPartPastTheEndIsRefusedAndNotRecorded() throws Exception {
        var before = openings().size();

        var answer =
                send(
                        get("/api/v1" + CONTENT)
                                .header(HttpHeaders.RANGE, "bytes=999-")
                                .with(SignedIn.token(Role.ANALYST)));

        assertThat(answer.getStatus()).isEqualTo(416);
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes */" + BYTES.length);
        assertThat(openings()).hasSize(before);
    }

    @Test
    void askingForTheHeadersOpensNothing() throws Exception {
        var before = openings().size();

        var answer = send(head("/api/v1" + CONTENT).with(SignedIn.token(Role.ANALYST)));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentLengthLong()).isEqualTo(BYTES.length);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(openings()).hasSize(before);
    }

    private static Passage[] passages() {
        var text =
                IntStream.rangeClosed(1, 1201)
                        .mapToObj(i -> passage(1, DocumentKind.MAIN, i, "Passage " + i));
        var annex =
                IntStream.rangeClosed(1, 2)
                        .mapToObj(
                                i ->
                                        passage(
                                                2,
                                                DocumentKind.ANNEX,
                                                i,
                                                i == 1 ? "Annexe <b>1</b>" : "Annexe 2"));
        return Stream.concat(annex, text).toArray(Passage[]::new);
    }

    private static Passage passage(int document, DocumentKind kind, int position, String text) {
        var built =
                Passages.of("FRA", "fr", text)
                        .id("78-237-8-FRA-1.r0.d%d.p%08x".formatted(document, position))
                        .headed("Menaces")
                        .inDocument(document, kind)
                        .build();
        var place = built.place();
        return new Passage(
                built.id(),
                built.source(),
                new Passage.Place(
                        place.document(),
                        place.documentName(),
                        place.kind(),
                        place.page(),
                        place.lastPage(),
                        null,
                        position),
                built.wording(),
                built.review(),
                built.subjects());
    }

    /** Everything on the audit topic now, in the order of its partitions. */
    private List<OriginalOpened> openings() {
        var found = new CopyOnWriteArrayList<OriginalOpened>();
        try (var reader = clients.reader("audit-of-test")) {
            var partitions =
                    reader.partitionsFor(Topic.AUDIT.topicName()).stream()
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(it -> reader.position(it) < ends.getOrDefault(it, 0L))) {
                reader.poll(Duration.ofMillis(100))
                        .forEach(record -> codec.decode(record).ifPresent(it -> add(it, found)));
            }
        }
        found.sort(Comparator.comparing(OriginalOpened::at));
        return found;
    }

    private static void add(Event event, List<OriginalOpened> found) {
        if (event instanceof OriginalOpened opened) {
            found.add(opened);
        }
    }

    private JsonNode json(String address) throws Exception {
        return json.readTree(api(address).getContentAsByteArray());
    }

    private MockHttpServletResponse api(String address) throws Exception {
        var token = TestIdentity.deskToken("analyst", "ANALYST");
        return send(get(address).header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return send(get(address).with(SignedIn.session(Role.ANALYST)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
