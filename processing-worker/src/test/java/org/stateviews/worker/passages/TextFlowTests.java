package org.stateviews.worker.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFlowTests {

    @Test
    void linesBecomeRunningText() {
        assertThat(TextFlow.ALONE.flow("one\ntwo\r\n  three\t four "))
                .isEqualTo("one two three four");
        assertThat(TextFlow.ALONE.flow("الأمن\nالسيبراني")).isEqualTo("الأمن السيبراني");
    }

    @Test
    void chineseLinesTakeNoSpaceAndLatinWordsAmongThemDo() {
        assertThat(TextFlow.ALONE.flow("信息\n和通信")).isEqualTo("信息和通信");
        assertThat(TextFlow.ALONE.flow("信息，\n和通信")).isEqualTo("信息，和通信");
        assertThat(TextFlow.ALONE.flow("使用\nICT\n技术")).isEqualTo("使用 ICT 技术");
        assertThat(TextFlow.ALONE.flow("𠀀\n𠀁")).isEqualTo("𠀀𠀁");
    }

    @Test
    void aWordThatTheDocumentKnowsIsWholeAgain() {
        var flow = flowIn("Information is shared. Сотрудничество нужно.");

        assertThat(flow.flow("the infor-\nmation of all")).isEqualTo("the information of all");
        assertThat(flow.flow("INFOR-\nMATION")).isEqualTo("INFORMATION");
        assertThat(flow.flow("сотрудни-\nчество")).isEqualTo("сотрудничество");
        assertThat(flow.flow("infor\u2010\nmation")).isEqualTo("information");
    }

    @Test
    void aHyphenThatTheDocumentKnowsStays() {
        var flow = flowIn("capacity-building, State-of-the-art; confidence and measures");

        assertThat(flow.flow("capacity-\nbuilding")).isEqualTo("capacity-building");
        assertThat(flow.flow("state-of-\nthe-art")).isEqualTo("state-of-the-art");
        assertThat(flow.flow("confidence-\nmeasures")).isEqualTo("confidence-measures");
    }

    @Test
    void theMoreFrequentFormOfTwoCounts() {
        assertThat(flowIn("cyber-space cyberspace cyberspace").flow("cyber-\nspace"))
                .isEqualTo("cyberspace");
        assertThat(flowIn("cyber-space cyberspace cyber-space").flow("cyber-\nspace"))
                .isEqualTo("cyber-space");
    }

    @Test
    void wordsThatOtherLinesDivideAreNoWitnesses() {
        var flow = flowIn("the co-\noperation of the op-\neration");

        assertThat(flow.flow("co-\noperation")).isEqualTo("cooperation");
    }

    @Test
    void withoutWitnessASmallLetterGoesOnAndACapitalBegins() {
        assertThat(TextFlow.ALONE.flow("infor-\nmation")).isEqualTo("information");
        assertThat(TextFlow.ALONE.flow("Nagorno-\nKarabakh")).isEqualTo("Nagorno-Karabakh");
        assertThat(TextFlow.ALONE.flow("yes -\nno")).isEqualTo("yes - no");
        assertThat(TextFlow.ALONE.flow("2021-\n2025")).isEqualTo("2021- 2025");
    }

    @Test
    void alphabetsThatDivideNoWordsKeepTheirHyphens() {
        assertThat(TextFlow.ALONE.flow("عربي-\nروسي")).isEqualTo("عربي-روسي");
    }

    @Test
    void aSoftHyphenVanishesAtTheEndOfALineToo() {
        assertThat(TextFlow.ALONE.flow("infor\u00AD\nmation")).isEqualTo("information");
        assertThat(TextFlow.ended(TextFlow.ALONE.flow("infor\u00AD"))).isEqualTo("infor");
        assertThat(TextFlow.ALONE.join("infor\u00AD", "2")).isEqualTo("infor 2");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(TextFlow.ALONE.flow("\uFEFFinfor\u00ADmation\u200B")).isEqualTo("information");
        assertThat(TextFlow.ALONE.flow("Genève\u00A0: 12\u202F000")).isEqualTo("Genève : 12 000");
    }

    @Test
    void aJoinerThatShapesLettersIsKept() {
        assertThat(TextFlow.ALONE.flow("می\u200Cشود")).isEqualTo("می\u200Cشود");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(TextFlow.ALONE.flow(" \n\t\n\u200B")).isEmpty();
        assertThat(TextFlow.ALONE.join("", "a")).isEqualTo("a");
    }

    private static TextFlow flowIn(String document) {
        return new TextFlow(new Words(List.of(Pages.text(document))));
    }
}
