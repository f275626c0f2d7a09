package org.stateviews.contracts.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.stateviews.contracts.id.Sha256;

/**
 * A file inside a document, sealed by itself and read as a document of its own.
 *
 * @param ordinal place in the submission, as {@link Ordinals} gives it
 * @param name as the document calls it, any script, never used as a path
 * @param mediaType by its first bytes and its name
 * @param bytes length
 */
public record AttachedFile(int ordinal, String name, String mediaType, Sha256 sha256, long bytes) {

    /** As a document: of the same kind and in the same language as what holds it. */
    public SubmittedDocument in(SubmittedDocument handedIn) {
        return new SubmittedDocument(
                ordinal, name, handedIn.kind(), handedIn.language(), mediaType, sha256, bytes);
    }

    /**
     * Documents of a text: what was handed in, and after it each file inside that belongs to one of
     * them, by its place.
     */
    public static List<SubmittedDocument> with(
            List<SubmittedDocument> handedIn, Collection<AttachedFile> inside) {
        var inOrder =
                inside.stream().sorted(Comparator.comparingInt(AttachedFile::ordinal)).toList();
        var all = new ArrayList<>(handedIn);
        for (var file : inOrder) {
            int outer = Ordinals.handedIn(file.ordinal());
            handedIn.stream()
                    .filter(it -> it.ordinal() == outer)
                    .findFirst()
                    .map(file::in)
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }
}
