package org.stateviews.search.publishing;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whose changes a document shows, and a number for each of them. */
final class Revisions {
    private final String editor;
    private final String at;
    private int number;

    Revisions(String editor, Instant at) {
        this.editor = editor;
        this.at = at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** For documents without changes. */
    static Revisions none() {
        return new Revisions("", Instant.EPOCH);
    }

    /** Opens a change, in which the changed words follow. */
    void open(Tags tags, Mark mark) throws IOException {
        tags.open(name(mark), attributes());
    }

    /** Says of a paragraph or a row of a table as a whole that it came or went. */
    void say(Tags tags, Mark mark) throws IOException {
        tags.empty(name(mark), attributes());
    }

    private String[] attributes() {
        number++;
        return new String[] {"w:id", Integer.toString(number), "w:author", editor, "w:date", at};
    }

    private static String name(Mark mark) {
        return mark == Mark.INSERTED ? "w:ins" : "w:del";
    }
}
