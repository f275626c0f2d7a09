package org.stateviews.worker.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFlowTests {

    @Test
    void linesBecomeRunningText() {
        assertThat(TextFlow.flow("one\ntwo\r\n  three\t four ")).isEqualTo("one two three four");
        assertThat(TextFlow.flow("الأمن\nالسيبراني")).isEqualTo("الأمن السيبراني");
    }

    @Test
    void chineseLinesTakeNoSpaceAndLatinWordsAmongThemDo() {
        assertThat(TextFlow.flow("信息\n和通信")).isEqualTo("信息和通信");
        assertThat(TextFlow.flow("信息，\n和通信")).isEqualTo("信息，和通信");
        assertThat(TextFlow.flow("使用\nICT\n技术")).isEqualTo("使用 ICT 技术");
        assertThat(TextFlow.flow("𠀀\n𠀁")).isEqualTo("𠀀𠀁");
    }

    @Test
    void aWordWithAHyphenAtTheEndOfALineKeepsIt() {
        assertThat(TextFlow.flow("capacity-\nbuilding")).isEqualTo("capacity-building");
        assertThat(TextFlow.flow("yes -\nno")).isEqualTo("yes - no");
        assertThat(TextFlow.flow("2021-\n2025")).isEqualTo("2021- 2025");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(TextFlow.flow("\uFEFFinfor\u00ADmation\u200B")).isEqualTo("information");
        assertThat(TextFlow.flow("Genève\u00A0: 12\u202F000")).isEqualTo("Genève : 12 000");
    }

    @Test
    void aJoinerThatShapesLettersIsKept() {
        assertThat(TextFlow.flow("می\u200Cشود")).isEqualTo("می\u200Cشود");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(TextFlow.flow(" \n\t\n\u200B")).isEmpty();
        assertThat(TextFlow.join("", "a")).isEqualTo("a");
    }
}
