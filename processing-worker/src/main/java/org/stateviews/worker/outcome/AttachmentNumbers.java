package org.stateviews.worker.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.Ordinals;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;

/**
 * Which number a file inside a document has, {@code derived/{digest}/attached/{number}}: given once
 * and kept for ever, so that a passage's address stays true when a later release finds more files
 * inside, or finds them in another order. The store decides who was first.
 */
public record AttachmentNumbers(DocumentStore store) {

    /**
     * Number of each file from 1, in the same order; empty where no number is left. The same file
     * twice has two.
     */
    public List<Optional<Integer>> of(Sha256 document, List<Sha256> inside) {
        var taken = new ArrayList<Integer>();
        return inside.stream()
                .map(
                        file -> {
                            var number = first(document, file, taken);
                            number.ifPresent(taken::add);
                            return number;
                        })
                .toList();
    }

    private Optional<Integer> first(Sha256 document, Sha256 file, List<Integer> taken) {
        for (int number = 1; number <= Ordinals.MOST; number++) {
            if (!taken.contains(number) && isOf(document, number, file)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** Whether a number is this file's, now at the latest. */
    private boolean isOf(Sha256 document, int number, Sha256 file) {
        var name = StoreName.of("derived", document.hex(), "attached", "" + number);
        var known = store.get(name);
        if (known.isEmpty() && store.putIfAbsent(name, file.hex().getBytes(UTF_8))) {
            return true;
        }
        return known.or(() -> store.get(name))
                .filter(it -> new String(it, UTF_8).equals(file.hex()))
                .isPresent();
    }
}
