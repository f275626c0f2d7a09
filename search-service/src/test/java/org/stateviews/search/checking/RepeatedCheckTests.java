package org.stateviews.search.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.Sample;

/** What an earlier report said already, and what only looks like it. */
class RepeatedCheckTests {
    private static final String TEXT = "Several States need training of experts in their capitals.";
    private static final String OTHER_CALL = "77-36-2-report-1";
    private static final String SAME_CALL = "78-237-8-report-7";

    @ParameterizedTest
    @ValueSource(strings = {OTHER_CALL, SAME_CALL})
    void aParagraphThatAnEditorTookOverIsFoundWhateverItsSpaces(String earlier) {
        var report = edited(TEXT.replace("training of", "training\u00A0of"));

        var found = check(report, Sample.drafted(earlier, TEXT.replace(" ", "  ")));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().code()).isEqualTo("repeated");
        assertThat(found.getFirst().arguments()).containsExactly(earlier);
        assertThat(found.getFirst().block()).isEqualTo(report.blocks().getLast().id());
        assertThat(found.getFirst().fix()).isNull();
    }

    @Test
    void theNewestOfTheReportsThatHaveItIsNamed() {
        var newest = Sample.drafted("77-36-2-report-2", TEXT);

        assertThat(check(edited(TEXT), newest, Sample.drafted(OTHER_CALL, TEXT)))
                .extracting(it -> it.arguments().getFirst())
                .containsExactly("77-36-2-report-2");
    }

    @Test
    void draftsOfOneCallAreAlikeAndDraftsOfTwoCallsRepeat() {
        var drafted = Sample.drafted(ReportSentence.own(TEXT));

        assertThat(check(drafted, Sample.drafted(SAME_CALL, TEXT))).isEmpty();
        assertThat(check(drafted, Sample.drafted(OTHER_CALL, TEXT))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Several States need training of experts in their capital.",
                "several States need training of experts in their capitals.",
                "Several States need training of experts in their capitals. They said so before."
            })
    void aParagraphOfOtherWordsIsNoRepetition(String text) {
        assertThat(check(edited(text), Sample.drafted(OTHER_CALL, TEXT))).isEmpty();
    }

    @Test
    void aFormulaAndAHeadingAreNoRepetition() {
        var formula = "See also paragraph 12.";

        assertThat(check(edited(formula), Sample.drafted(OTHER_CALL, formula))).isEmpty();
        assertThat(check(edited(TEXT), Sample.drafted(ReportSentence.own("Other words."))))
                .isEmpty();
    }

    private static Report edited(String text) {
        var drafted = Sample.drafted(ReportSentence.own("As drafted, in other words than these."));
        return drafted.with(
                Sample.edited("1", "ana", Sample.written(drafted.blocks().getLast(), 1, text)));
    }

    private static List<Finding> check(Report report, Report... earlier) {
        var held = new Case(report, List.of(), Map.of(), 0, List.of(earlier), List.of());
        return new RepeatedCheck().of(held).toList();
    }
}
