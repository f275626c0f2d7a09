package org.stateviews.search.reports;

import java.util.ArrayList;
import java.util.List;
import org.stateviews.contracts.event.BlockForm;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.Sha256;

/**
 * A heading or paragraph of a report.
 *
 * @param version rises with each text that counts and when it is removed
 * @param texts that counted, the newest last; never empty
 * @param alternatives texts that lost a conflict and are not settled yet
 */
public record Block(
        String id,
        Place place,
        int version,
        List<BlockText> texts,
        List<BlockText> alternatives,
        boolean removed,
        List<Remark> remarks) {
    public Block {
        texts = List.copyOf(texts);
        alternatives = List.copyOf(alternatives);
        remarks = List.copyOf(remarks);
    }

    static Block of(String id, Place place, BlockText text) {
        return new Block(id, place, 1, List.of(text), List.of(), false, List.of());
    }

    /** Id of a block that something made, {@code b} and twelve hexadecimal digits. */
    public static String id(ReportId report, String madeBy) {
        return "b" + Sha256.ofText(report + "/" + madeBy).hex().substring(0, 12);
    }

    /** Words that count. */
    public List<ReportSentence> sentences() {
        return texts.getLast().sentences();
    }

    /** Words that count, as one line. */
    public String line() {
        return texts.getLast().line();
    }

    /** Whether two texts wait for somebody to decide. */
    public boolean isDisputed() {
        return !alternatives.isEmpty();
    }

    /** Whether its words are those of the draft. */
    public boolean isAsDrafted() {
        return texts.getLast().edit().equals(BlockText.DRAFT);
    }

    public boolean isHeading() {
        return place.form() == BlockForm.HEADING;
    }

    Block written(BlockText text, List<String> settles) {
        var open = alternatives.stream().filter(it -> !settles.contains(it.edit())).toList();
        return new Block(id, place, version + 1, plus(texts, text), open, false, remarks);
    }

    Block keepingBeside(BlockText text) {
        return new Block(id, place, version, texts, plus(alternatives, text), removed, remarks);
    }

    Block without() {
        return new Block(id, place, version + 1, texts, alternatives, true, remarks);
    }

    Block with(Remark remark) {
        return new Block(id, place, version, texts, alternatives, removed, plus(remarks, remark));
    }

    Block in(ReportSection section) {
        var there = new Place(section, place.form(), place.level());
        return new Block(id, there, version, texts, alternatives, removed, remarks);
    }

    static <T> List<T> plus(List<T> some, T more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    /**
     * What it is and in which part of the report.
     *
     * @param level of a heading, from 1; 0 for a paragraph
     */
    public record Place(ReportSection section, BlockForm form, int level) {
        static Place of(ReportEdit.BlockInserted it) {
            return new Place(it.section(), it.form(), it.level());
        }
    }
}
