package org.stateviews.submissionapi.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.stateviews.submissionapi.intake.SubmissionMetadata.Document;

class HandInFormTests {

    private final MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();

    @Test
    void eachFileGetsThePasswordOfItsField() {
        attach("annexes", "annex.pdf");
        attach("file", "views.pdf");
        attach("annexes", "other.pdf");

        assertThat(described("of the text", "of annexes"))
                .extracting(Document::password)
                .containsExactly("of the text", "of annexes", "of annexes");
    }

    @Test
    void aPasswordOfOneFileIsNotTriedOnAnother() {
        attach("file", "views.pdf");
        attach("annexes", "annex.pdf");

        assertThat(described("", "of annexes"))
                .extracting(Document::password)
                .containsExactly("", "of annexes");
    }

    @Test
    void withoutAPasswordNothingIsDescribed() {
        attach("file", "views.pdf");

        assertThat(described("", "")).isNull();
    }

    private void attach(String field, String name) {
        request.addFile(new MockMultipartFile(field, name, null, "views".getBytes(UTF_8)));
    }

    private @org.jspecify.annotations.Nullable List<Document> described(
            String password, String annexPassword) {
        return HandInForm.of(request)
                .metadata(HandInForm.files(request), password, annexPassword)
                .documents();
    }
}
