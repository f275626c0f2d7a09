package org.stateviews.worker.extraction.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stateviews.worker.extraction.formats.RichTextGroups.Place;

/**
 * Paragraphs, rows and notes of an RTF file in the order of reading. Words of notes, headers, boxes
 * and numbers are gathered on a pile of their own until their group ends.
 */
final class RichTextParagraphs {

    private static final int LOWEST_HEADING = 6;

    /** The circle of another font with which a list is drawn. */
    private static final String CIRCLE = "o";

    private final List<Said> told = new ArrayList<>();
    private final Deque<Pile> aside = new ArrayDeque<>();
    private final DueNotes due = new DueNotes();
    private final List<Said> boxes = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final BoldLine line = new BoldLine();
    private boolean listed;

    /**
     * How a paragraph and its letters look.
     *
     * @param level of a heading from 1, 0 of what is none
     */
    record Look(boolean table, int level, boolean bold, boolean deleted) {

        Look() {
            this(false, 0, false, false);
        }

        Look plainParagraph() {
            return new Look(false, 0, bold, deleted);
        }

        Look plainLetters() {
            return new Look(table, level, false, false);
        }

        Look inTable() {
            return new Look(true, level, bold, deleted);
        }

        Look heading(int newLevel) {
            return new Look(table, newLevel <= LOWEST_HEADING ? newLevel : 0, bold, deleted);
        }

        Look bold(boolean isBold) {
            return new Look(table, level, isBold, deleted);
        }

        Look deleted(boolean isDeleted) {
            return new Look(table, level, bold, isDeleted);
        }
    }

    /**
     * Words of a group that stands apart.
     *
     * @param sign of a note, which stands in the text, too
     */
    private record Pile(String sign, StringBuilder words) {}

    void say(String words, Look look) {
        words().append(words);
        if (aside.isEmpty()) {
            line.say(words, look.bold());
        }
    }

    private StringBuilder words() {
        return aside.isEmpty() ? paragraph : aside.element().words();
    }

    void began(Place place) {
        var sign = place == Place.NOTE ? due.nextSign() : "";
        words().append(sign);
        aside.push(new Pile(sign, new StringBuilder()));
    }

    void ended(Place place) {
        var pile = aside.pop();
        var words = pile.words().toString().strip();
        switch (place) {
            case NOTE -> due.add(Marks.FOOTNOTE, pile.sign() + " " + words);
            case REMARK -> due.add(Marks.COMMENT, words);
            case HEADER -> running(Marks.HEADER, words);
            case FOOTER -> running(Marks.FOOTER, words);
            case BOX ->
                    words.lines()
                            .filter(it -> !it.isBlank())
                            .map(it -> Said.element(Said.Begin.of("p"), it))
                            .forEach(boxes::addAll);
            case NUMBER -> number(words);
            case BODY, NOWHERE, BURIED -> throw new IllegalArgumentException(place + " is no pile");
        }
    }

    private void running(String mark, String words) {
        if (!words.isEmpty()) {
            told.addAll(Said.element(Said.Begin.of("div", mark), words));
        }
    }

    private void number(String words) {
        listed |= aside.isEmpty();
        if (!words.equals(CIRCLE) && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words().append(words).append(' ');
        }
    }

    void endParagraph(Look look) {
        if (look.table() || !aside.isEmpty()) {
            words().append(look.table() ? ' ' : '\n');
            return;
        }
        endRow();
        if (!paragraph.toString().isBlank()) {
            tell(look);
        }
        told.addAll(due.drained());
        told.addAll(boxes);
        boxes.clear();
        begin();
    }

    private void tell(Look look) {
        var element = look.level() > 0 ? "h" + look.level() : listed ? "li" : "p";
        told.add(Said.Begin.of(element));
        told.add(new Said.Words(paragraph.toString()));
        if (element.equals("p") && line.heads()) {
            told.addAll(Said.element(Said.Begin.of("i", Marks.HEADING), ""));
        }
        told.add(Said.End.of(element));
    }

    private void begin() {
        paragraph.setLength(0);
        line.clear();
        listed = false;
    }

    /**
     * A cell ends.
     *
     * @param own whether it is one of the row, and not of a table in a cell
     */
    void endCell(boolean own) {
        if (own && aside.isEmpty()) {
            row.add(paragraph.toString().strip());
            begin();
        } else {
            words().append('\n');
        }
    }

    void endRow() {
        if (row.isEmpty() || !aside.isEmpty()) {
            return;
        }
        told.add(Said.Begin.of("tr"));
        for (var cell : row) {
            told.addAll(Said.element(Said.Begin.of("td"), cell));
        }
        told.add(Said.End.of("tr"));
        row.clear();
        told.addAll(due.drained());
    }

    /** All that was read, with what no paragraph mark ended. */
    List<Said> told() {
        endParagraph(new Look());
        return told;
    }
}
