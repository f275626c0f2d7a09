package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.kit.problem.ProblemException;

class OriginalAnswerTests {
    private static final Sha256 DIGEST = new Sha256("00".repeat(31) + "ff");

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theWholeIsAnnouncedWithItsDigestAndWithoutAnyRights() {
        announce(answer("中国的意见.pdf", "application/pdf", false));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Repr-Digest"))
                .isEqualTo("sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8=:");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''%E4%B8%AD%E5%9B%BD");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(response.getContentLengthLong()).isEqualTo(100);
    }

    @Test
    void whatABrowserCannotShowIsSaved() {
        announce(answer("vues.docx", "application/vnd.openxmlformats", false));

        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void aPartIsSentWhenItIsMeantForTheseBytes() {
        var answer = answer("vues.pdf", "application/pdf", true);
        request.addHeader("Range", "bytes=10-19");
        request.addHeader("If-Range", '"' + DIGEST.hex() + '"');

        announce(answer);

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes 10-19/100");
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void aPartMeantForOtherBytesIsNotSent() {
        request.addHeader("Range", "bytes=10-19");
        request.addHeader("If-Range", "\"other\"");

        announce(answer("vues.pdf", "application/pdf", false));

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void aPartPastTheEndIsRefusedWithTheLength() {
        request.addHeader("Range", "bytes=100-");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> announce(answer("vues.pdf", "application/pdf", false)))
                .satisfies(
                        refused -> assertThat(refused.problem().status().value()).isEqualTo(416));
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes */100");
    }

    private void announce(OriginalAnswer answer) {
        answer.announce(answer.range(request, response), response);
    }

    private static OriginalAnswer answer(String name, String mediaType, boolean save) {
        var document = Received.document(1, name, mediaType, DIGEST, 100);
        var original = Original.of(Received.revision(0, document), document);
        return new OriginalAnswer(original, 100, save);
    }
}
