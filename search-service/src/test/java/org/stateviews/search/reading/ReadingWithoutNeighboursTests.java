package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.kit.security.Role;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithoutNeighbours;

@WithoutNeighbours
class ReadingWithoutNeighboursTests {
    private static final RecordPosition AT = new RecordPosition("submissions", 0, 0, Instant.EPOCH);
    private static final String SECRET = "Nobody reads this unrecorded.";

    @Autowired MockMvc mvc;
    @Autowired SubmissionCatalogue catalogue;
    @Autowired Release release;
    @Autowired DocumentStore store;

    @BeforeEach
    void aSubmissionIsKnown() throws Exception {
        var stored = store.put(new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)));
        var received =
                Received.revision(
                        0,
                        Received.document(
                                1, "vues.txt", "text/plain", stored.sha256(), stored.bytes()));
        catalogue.fold(received, AT);
        release.fold(Received.scanned(received, ScanVerdict.CLEAN), AT);
    }

    @Test
    void anOriginalWhoseOpeningCannotBeRecordedIsNotOpened() throws Exception {
        var answer = ask("/submissions/78-237-8-FRA-1/documents/1/content");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("not-confirmed").doesNotContain(SECRET);
        assertThat(answer.getHeader("Repr-Digest")).isNull();
    }

    @Test
    void factsAndOriginalsAreShownWhileTheTextCannotBe() throws Exception {
        var answer = ask("/submissions/78-237-8-FRA-1?lang=en");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getContentAsString())
                .contains("Search is not available for the moment")
                .contains("Vues de la France", "vues.txt", "27 May 2024")
                .contains("/submissions/78-237-8-FRA-1/documents/1/content?revision=0");
    }

    @Test
    void whetherAnotherSubmissionExistsIsNotSaidBeforeTheLogIsRead() throws Exception {
        var answer = ask("/submissions/78-237-8-KEN-1");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("catching-up");
    }

    @Test
    void anAcceptedOriginalThatTheStoreLacksIsNotCalledUnknown() throws Exception {
        var received =
                Received.revision(
                        new SubmissionReference("78-237-8-NZL-1"), 0, Received.document(1));
        catalogue.fold(received, AT);
        release.fold(Received.scanned(received, ScanVerdict.CLEAN), AT);

        var answer = ask("/submissions/78-237-8-NZL-1/documents/1/content");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("original-missing");
    }

    @Test
    void anOriginalInQuarantineIsNotHandedOut() throws Exception {
        var answer = ask(afterScan("78-237-8-PER-1", ScanVerdict.FOUND));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("quarantined");
    }

    @Test
    void anOriginalThatIsNotScannedIsNotHandedOut() throws Exception {
        var answer = ask(afterScan("78-237-8-CHL-1", ScanVerdict.TOO_LARGE));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("catching-up");
    }

    private String afterScan(String reference, ScanVerdict verdict) {
        var received =
                Received.revision(new SubmissionReference(reference), 0, Received.document(1));
        catalogue.fold(received, AT);
        release.fold(Received.scanned(received, verdict), AT);
        return "/submissions/%s/documents/1/content".formatted(reference);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return mvc.perform(get(address).with(SignedIn.session(Role.ANALYST)))
                .andReturn()
                .getResponse();
    }
}
