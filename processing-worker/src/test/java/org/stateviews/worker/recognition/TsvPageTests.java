package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stateviews.worker.outcome.Block;

class TsvPageTests {

    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @Test
    void wordsBecomeParagraphsWithTheirLines() {
        var words =
                page(
                        word("1.1.1", "90", "States"),
                        word("1.1.1", "80", "should"),
                        word("1.1.2", "90", "cooperate."),
                        word("1.2.1", "90", "They"),
                        word("2.1.1", "90", "do."));

        assertThat(words.blocks())
                .extracting(Block::text)
                .containsExactly("States should\ncooperate.", "They", "do.");
        assertThat(words.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    }

    @Test
    void confidenceIsWeightedByLength() {
        var words = page(word("1.1.1", "100", "abcdefghi"), word("1.1.1", "50", "j"));

        assertThat(words.confidence()).isEqualTo(0.95);
        assertThat(words.letters()).isEqualTo(10);
    }

    @Test
    void onAPhotographOnlyWordsCountThatAreReadWithEase() {
        var table =
                HEAD
                        + word("1.1.1", "96", "路")
                        + word("1.1.1", "95", "—")
                        + word("1.1.1", "42", "brick")
                        + word("1.1.1", "90", "309");

        var words = TsvPage.read(table, 0.8);

        assertThat(words.text()).isEqualTo("路 309");
        assertThat(words.letters()).isEqualTo(4);
    }

    @Test
    void ligaturesThatAreSeenAreOpened() {
        assertThat(page(word("1.1.1", "90", "e\uFB03cient")).text()).isEqualTo("efficient");
    }

    @Test
    void betweenHanCharactersThereIsNoSpace() {
        assertThat(page(word("1.1.1", "90", "各国"), word("1.1.1", "90", "应当。")).text())
                .isEqualTo("各国应当。");
        assertThat(
                        page(
                                        word("1.1.1", "90", "第"),
                                        word("1.1.1", "90", "78"),
                                        word("1.1.1", "90", "届"))
                                .text())
                .isEqualTo("第 78 届");
    }

    @Test
    void wordsThatRunFromTheRightStandInTheOrderInWhichTheyAreRead() {
        assertThat(page(word("1.1.1", "90", "تؤكد"), word("1.1.1", "90", "الدول")).text())
                .isEqualTo("تؤكد الدول");
    }

    @Test
    void whatIsNoWordIsLeftOut() {
        var words =
                page(word("1.1.1", "-1", ""), word("1.1.1", "95", " "), "4\t1\t1\n", "rubbish\n");

        assertThat(words).isEqualTo(PageWords.NONE);
    }

    @Test
    void quotationMarksAreWordsLikeAllOthers() {
        assertThat(page(word("1.1.1", "90", "\"peaceful"), word("1.1.1", "90", "use\"")).text())
                .isEqualTo("\"peaceful use\"");
    }

    private static PageWords page(String... rows) {
        return TsvPage.read(HEAD + String.join("", rows));
    }

    /** A row of the table, by block, paragraph and line. */
    private static String word(String place, String confidence, String text) {
        return "5\t1\t%s\t1\t10\t10\t40\t12\t%s\t%s\n"
                .formatted(place.replace('.', '\t'), confidence, text);
    }
}
