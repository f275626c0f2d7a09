package org.stateviews.search.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints manuscripts. The same manuscript makes the same bytes, today and tomorrow, so that a
 * digest says whether two people hold one document. Streams stay open; one that cannot be written
 * to ends the printing with its exception, and what was written until then is not a document.
 */
public final class Publisher {
    private final WordFile word;

    /** A publisher that lays pages out for some paper. */
    public Publisher(Paper paper) {
        this.word = new WordFile(paper);
    }

    /**
     * Prints an empty report to nowhere, after which no document takes longer for being the first.
     */
    void prepare() throws IOException {
        report(Manuscript.EMPTY, OutputStream.nullOutputStream());
    }

    /** Writes a manuscript as a document of Word. */
    public void report(Manuscript manuscript, OutputStream out) throws IOException {
        word.write(Printout.of(manuscript), Revisions.none(), out);
    }

    /**
     * Writes a manuscript with every change since an earlier version as a tracked change: accepting
     * all of them makes the manuscript, rejecting all makes the earlier one.
     */
    public void changes(Earlier earlier, Manuscript now, OutputStream out) throws IOException {
        var revisions = new Revisions(earlier.editor(), earlier.at());
        word.write(Printout.changes(earlier.manuscript(), now), revisions, out);
    }

    /**
     * Writes an addendum: what came after the report was issued.
     *
     * @param addendum with the masthead of the report, whose symbol gets {@code /Add.} and a number
     * @param number from 1
     */
    public void addendum(Manuscript addendum, int number, OutputStream out) throws IOException {
        var head = Head.of(addendum.masthead(), "/Add." + number, "Addendum");
        var printout = Printout.of(head, addendum.summary(), addendum.body());
        word.write(printout, Revisions.none(), out);
    }

    /**
     * Writes a corrigendum.
     *
     * @param report masthead of the report, whose symbol gets {@code /Corr.} and a number
     * @param number from 1
     */
    public void corrigendum(
            Masthead report, List<Correction> corrections, int number, OutputStream out)
            throws IOException {
        var head = Head.of(report, "/Corr." + number, "Corrigendum");
        var printout =
                new Printout(
                        head,
                        List.of(),
                        List.of(),
                        Mark.NONE,
                        () -> Corrections.printed(corrections));
        word.write(printout, Revisions.none(), out);
    }

    /** Corrections that make an earlier version read like this one, paragraph by paragraph. */
    public List<Correction> corrections(Manuscript earlier, Manuscript now) {
        return Corrections.between(earlier, now);
    }

    /**
     * Writes all replies of a report and its addenda and nothing else, under each heading in
     * English alphabetical order of the names of who replied.
     */
    public void compendium(Manuscript report, List<Manuscript> addenda, OutputStream out)
            throws IOException {
        var all = Stream.concat(Stream.of(report), addenda.stream()).toList();
        var head = Head.of(report.masthead(), "", "Compendium of replies");
        word.write(Printout.of(head, List.of(), Replies.of(all)), Revisions.none(), out);
    }

    /**
     * Writes a manuscript, with its evidence, as a document of Akoma Ntoso 3.0.
     *
     * @param drafted day that it is as at, its date until it is issued
     */
    public void akomaNtoso(Manuscript manuscript, LocalDate drafted, OutputStream out)
            throws IOException {
        AkomaNtoso.write(manuscript, drafted, out);
    }

    /** Writes the evidence of a manuscript as a workbook of Excel. */
    public void annex(Manuscript manuscript, OutputStream out) throws IOException {
        Annex.write(manuscript, out);
    }

    /**
     * Writes a ZIP with everything above that a bundle has, and {@code SHA256SUMS} in the shape
     * that {@code sha256sum --check} reads.
     */
    public void bundle(Bundle bundle, OutputStream out) throws IOException {
        new Bundling(this, bundle).write(out);
    }
}
