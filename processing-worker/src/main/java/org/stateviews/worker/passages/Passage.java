package org.stateviews.worker.passages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.Sha256;

/**
 * A paragraph of a document, the unit that is found, quoted and cited.
 *
 * @param key {@code p} and eight hexadecimal digits of the text's digest, with {@code -2} and so on
 *     for a repeat: part of the passage id, unchanged by what stands around it
 * @param position place in the reading order of the document, from 1
 * @param page page on which it begins, absent where the format has none
 * @param lastPage page on which it ends, absent like {@code page}
 * @param paragraph number that the author gave it, absent where there is none
 * @param heading headings above it from the outermost in
 * @param language {@code ar zh en fr ru es}, {@code other:<code>} or {@code und}
 * @param text what it says: as it was read, or as somebody corrected it
 * @param asRead what was read, which the key belongs to
 */
public record Passage(
        String key,
        int position,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String paragraph,
        List<String> heading,
        String language,
        String text,
        AsRead asRead) {

    public Passage {
        heading = List.copyOf(heading);
    }

    /** As far as it is told without its language. */
    public CutText cutText() {
        return new CutText(key, position, asRead);
    }

    /** Digest of what it says now, normalised. */
    public Sha256 textDigest() {
        return isCorrected() ? Sha256.ofText(text) : asRead.digest();
    }

    /** Whether somebody put its text right. */
    public boolean isCorrected() {
        return !text.equals(asRead.text());
    }

    /** Heading path as one line, empty when no heading stands above. */
    public Optional<String> headingPath() {
        return heading.isEmpty() ? Optional.empty() : Optional.of(String.join(" › ", heading));
    }
}
