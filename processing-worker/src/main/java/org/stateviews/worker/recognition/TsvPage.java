package org.stateviews.worker.recognition;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Letters;

/**
 * Tesseract's table of words as text of a page. A row of level 5 is a word with its block,
 * paragraph and line; rows stand in reading order, also where that runs from right to left.
 */
final class TsvPage {

    private static final int COLUMNS = 12;
    private static final String WORD = "5";

    private final double least;
    private final Map<String, Map<String, StringBuilder>> paragraphs = new LinkedHashMap<>();
    private double confidence;
    private int letters;

    private TsvPage(double least) {
        this.least = least;
    }

    static PageWords read(String table) {
        return read(table, 0);
    }

    /**
     * Words that are read with ease; signs that are neither letter nor digit are none.
     *
     * @param least confidence of a word, 0–1; from 0 on all words count
     */
    static PageWords read(String table, double least) {
        var page = new TsvPage(least);
        table.lines()
                .map(row -> row.split("\t", COLUMNS))
                .filter(row -> row.length == COLUMNS && row[0].equals(WORD))
                .forEach(page::add);
        return page.words();
    }

    private void add(String[] row) {
        var word = row[11].strip();
        double sure = confidence(row[10]);
        if (word.isEmpty() || sure < 0 || (least > 0 && !easy(word, sure))) {
            return;
        }
        int length = word.codePointCount(0, word.length());
        confidence += sure / 100 * length;
        letters += length;
        var paragraph = row[2] + "." + row[3];
        var line =
                paragraphs
                        .computeIfAbsent(paragraph, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row[4], _ -> new StringBuilder());
        line.append(spaced(line, word) ? " " : "").append(word);
    }

    private boolean easy(String word, double sure) {
        return sure >= 100 * least && word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static double confidence(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Between Han characters there are no spaces, whatever the program puts there. */
    private static boolean spaced(StringBuilder line, String word) {
        return !line.isEmpty()
                && !(isHan(line.codePointBefore(line.length())) && isHan(word.codePointAt(0)));
    }

    private static boolean isHan(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HAN
                || (letter >= 0x3000 && letter <= 0x303F)
                || (letter >= 0xFF01 && letter <= 0xFF5E);
    }

    private PageWords words() {
        if (letters == 0) {
            return PageWords.NONE;
        }
        List<Block> blocks = new ArrayList<>();
        for (var lines : paragraphs.values()) {
            var text = Letters.folded(String.join("\n", lines.values()));
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, text));
        }
        double average = Math.round(1_000 * confidence / letters) / 1_000.0;
        return new PageWords(blocks, average, letters);
    }
}
