package org.stateviews.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stateviews.contracts.id.ReportId;
import tools.jackson.databind.json.JsonMapper;

class ReportEditTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ReportId REPORT = new ReportId("78-237-8-report-1");

    static List<ReportEdit> edits() {
        return ExampleEdits.all();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void everyKindFitsTheSchemaAndIsReadAsItWasWritten(ReportEdit edit) {
        var event = new ReportEdited(REPORT, "1f0c", edit, "editor", Instant.EPOCH);
        var written = JSON.writeValueAsString(event);

        assertThat(EventSchemas.check(EventType.REPORT_EDITED, written)).isEmpty();
        assertThat(JSON.readValue(written, ReportEdited.class)).isEqualTo(event);
    }

    @Test
    void noKindIsWithoutAnExample() {
        assertThat(edits())
                .extracting(edit -> (Object) edit.getClass())
                .containsAll(Stream.of(ReportEdit.class.getPermittedSubclasses()).toList());
    }

    @Test
    void anIdIsShortAndSafeInAnAddress() {
        assertThat(ReportEdited.isId("3f2a-7")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new ReportEdited(
                                        REPORT, "a/b", edits().getFirst(), "e", Instant.EPOCH));
    }

    @Test
    void aReportBelongsToItsCall() {
        assertThat(REPORT.call().value()).isEqualTo("78-237-8");
        assertThat(ReportId.of(REPORT.call(), 1)).isEqualTo(REPORT);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportId("78-237-8-report-0"));
    }
}
