package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of columns, told in one order or another, and pages that only look like them. */
class ColumnsTests {

    private static final float[] TWO = {60, 310};
    private static final String HEADING =
            "Views of a small State on the security of information and of all who use it";

    @Test
    void columnsToldLineByLineAreReadOneAfterTheOther() {
        var page =
                new TypesetPages()
                        .line(60, 60, HEADING)
                        .across(100, TWO, prose("left"), prose("right"));

        assertThat(words(page)).containsExactly(HEADING, all("left"), all("right"));
    }

    @Test
    void aColumnToldTooEarlyWaitsForTheOneBeforeIt() {
        var page =
                new TypesetPages()
                        .lines(310, 100, prose("right"))
                        .lines(60, 100, prose("left"))
                        .line(60, 60, HEADING);

        assertThat(words(page)).containsExactly(HEADING, all("left"), all("right"));
    }

    @Test
    void aHeadingAcrossThePageParts() {
        var page =
                new TypesetPages()
                        .across(60, TWO, prose("first"), prose("second"))
                        .line(60, 230, HEADING)
                        .across(260, TWO, prose("third"), prose("fourth"));

        assertThat(words(page))
                .containsExactly(all("first"), all("second"), HEADING, all("third"), all("fourth"));
    }

    @Test
    void threeColumnsAreReadOneAfterTheOther() {
        var page =
                new TypesetPages()
                        .size(7)
                        .across(
                                100,
                                new float[] {50, 220, 390},
                                prose("one"),
                                prose("two"),
                                prose("three"));

        assertThat(words(page)).containsExactly(all("one"), all("two"), all("three"));
    }

    @Test
    void arabicColumnsAreReadFromTheRight() {
        var line = "abc defg hij klmn opq rs abcd efg hij klm no";
        var right = Stream.generate(() -> line).limit(9).toList();
        var left = Stream.generate(() -> line.replace("abc ", "sss ")).limit(9).toList();

        var text = new TypesetPages().arabic().across(100, TWO, left, right).text();

        var sss = "غغغ";
        assertThat(text.lines().limit(9)).isNotEmpty().noneMatch(it -> it.contains(sss));
        assertThat(text.lines().skip(9).filter(it -> !it.isEmpty()))
                .isNotEmpty()
                .allMatch(it -> it.contains(sss));
    }

    @Test
    void numbersAtTheFootAndLinesAtTheHeadStandOutside() {
        var page =
                new TypesetPages()
                        .line(60, 30, "Views")
                        .line(480, 30, "Utopia")
                        .across(100, TWO, prose("left"), prose("right"))
                        .line(300, 800, "7");

        assertThat(words(page)).containsExactly("Views Utopia", all("left"), all("right"), "7");
    }

    @Test
    void aColumnWhoseLinesAreToldFromTheFootIsReadFromTheTop() {
        var left = prose("left");
        var page = new TypesetPages();
        for (int line = left.size() - 1; line >= 0; line--) {
            page.line(310, 100 + 12 * line, prose("right").get(line));
            page.line(60, 100 + 12 * line, left.get(line));
        }

        assertThat(words(page)).containsExactly(all("left"), all("right"));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aPageShownTurnedIsReadAsItIsShown(int degrees) {
        var page = new TypesetPages().shownTurned(degrees);
        for (int line = 0; line < 9; line++) {
            for (int column = 0; column < 2; column++) {
                float across = 60 + 250 * column;
                float down = 100 + 12 * line;
                var words = prose(column == 0 ? "left" : "right").get(line);
                switch (degrees) {
                    case 90 -> page.turned(90, down, 842 - across, words);
                    case 180 -> page.turned(180, 595 - across, 842 - down, words);
                    default -> page.turned(270, 595 - down, across, words);
                }
            }
        }

        assertThat(words(page)).containsExactly(all("left"), all("right"));
    }

    @Test
    void columnsToldInOrderStayAsTheyAre() {
        var page = new TypesetPages().lines(60, 100, prose("left")).lines(310, 100, prose("right"));

        assertThat(page.text())
                .isEqualTo(
                        String.join("\n", prose("left"))
                                + "\n\n"
                                + String.join("\n", prose("right")));
    }

    @Test
    void aTableOfShortCellsIsReadRowByRow() {
        var states = List.of("Utopia", "Atlantis", "Erewhon", "Laputa", "Lilliput", "Ruritania");
        var norms = List.of("Supports", "Abstains", "Supports all", "None", "Two of them", "-");

        var text = new TypesetPages().across(100, TWO, states, norms).text();

        assertThat(text.lines()).first().isEqualTo("Utopia Supports");
        assertThat(text.lines()).last().isEqualTo("Ruritania -");
    }

    @Test
    void aTableToldCellByCellIsReadCellByCell() {
        var page = new TypesetPages();
        for (int row = 0; row < 4; row++) {
            page.lines(60, 100 + 60 * row, prose("norm" + row).subList(0, 3));
            page.lines(310, 100 + 60 * row, prose("view" + row).subList(0, 3));
        }

        assertThat(page.text().indexOf("view0")).isLessThan(page.text().indexOf("norm1"));
        assertThat(page.text().indexOf("view1")).isLessThan(page.text().indexOf("norm2"));
    }

    @Test
    void aListWithNumbersInTheMarginIsNoColumn() {
        var page = new TypesetPages();
        for (int line = 0; line < 9; line++) {
            page.line(60, 100 + 12 * line, line + 1 + ".");
            page.line(100, 100 + 12 * line, prose("item").get(line));
        }

        assertThat(page.text()).startsWith("1. item 0").contains("2. item 1");
    }

    /** Nine lines that fill a column, each of which says where it stands. */
    private static List<String> prose(String name) {
        return IntStream.range(0, 9)
                .mapToObj(line -> name + " " + line + " says what States may do for one another")
                .toList();
    }

    private static String all(String name) {
        return String.join(" ", prose(name));
    }

    /** Paragraphs of a page, each in one line. */
    private static List<String> words(TypesetPages page) {
        return page.read().getFirst().blocks().stream()
                .map(block -> block.text().replace("\n", " "))
                .toList();
    }
}
