package org.stateviews.worker.extraction.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * A file inside, as one value among the metadata that the reading process gives back.
 *
 * @param end what became of its bytes
 * @param type exact media type, empty where nobody could look
 * @param file name below {@link Aside#FOLDER}, empty unless it was kept
 * @param name as the document calls it, empty where it has none
 */
public record InsideNote(End end, String type, String file, String name) {

    private static final String BETWEEN = "\t";
    private static final int LONGEST_NAME = 200;

    /** What became of the bytes of a file inside. */
    public enum End {
        /** They lie in the folder. */
        KEPT,
        /** It holds none. */
        EMPTY,
        /** The document that holds them does not give them out whole. */
        DAMAGED,
        /** There are more of them than may be put aside. */
        TOO_LARGE,
        /** The folder did not take them, which says nothing about the file. */
        NO_ROOM
    }

    static void write(InsideNote note, Metadata document) {
        document.add(
                Marks.ATTACHMENT,
                String.join(BETWEEN, note.end().name(), note.type(), note.file(), note.name()));
    }

    /** Files inside in the order of the document; a note that is none counts as damaged. */
    public static List<InsideNote> read(Metadata document) {
        return Arrays.stream(document.getValues(Marks.ATTACHMENT)).map(InsideNote::read).toList();
    }

    private static InsideNote read(String note) {
        var parts = note.split(BETWEEN, 4);
        if (parts.length < 4) {
            return new InsideNote(End.DAMAGED, "", "", "");
        }
        var end =
                Arrays.stream(End.values())
                        .filter(it -> it.name().equals(parts[0]))
                        .findFirst()
                        .orElse(End.DAMAGED);
        return new InsideNote(end, parts[1], parts[2], clean(parts[3]));
    }

    /** Name of a file inside without the folders it is said to be in; empty where it has none. */
    static String name(Metadata inside) {
        var name = Objects.requireNonNullElse(inside.get(TikaCoreProperties.RESOURCE_NAME_KEY), "");
        return clean(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }

    private static String clean(String name) {
        var clean = name.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME));
    }
}
