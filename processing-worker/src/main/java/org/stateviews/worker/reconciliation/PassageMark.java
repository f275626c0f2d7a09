package org.stateviews.worker.reconciliation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.index.PassageFields;

/**
 * What of a passage is compared.
 *
 * @param digest digest of its text, null for the empty place of an outdated reading
 * @param current whether readers find it without asking for old texts
 * @param beingReplaced whether a newer text is being read
 * @param recognised whether it was recognised in a picture
 * @param corrections how many corrections of it count
 * @param themes what people say of its themes, and how many reviews of each count
 */
record PassageMark(
        @Nullable String digest,
        boolean current,
        boolean beingReplaced,
        boolean recognised,
        int corrections,
        Set<String> themes) {

    /** The fields that are compared, as the index names them. */
    static final List<String> FIELDS =
            List.of(
                    PassageFields.TEXT_DIGEST,
                    PassageFields.CURRENT,
                    PassageFields.BEING_REPLACED,
                    PassageFields.READ_AS,
                    PassageFields.CORRECTIONS,
                    PassageFields.THEME_REVIEWS);

    static PassageMark of(Map<String, Object> fields) {
        return new PassageMark(
                (String) fields.get(PassageFields.TEXT_DIGEST),
                Boolean.TRUE.equals(fields.get(PassageFields.CURRENT)),
                Boolean.TRUE.equals(fields.get(PassageFields.BEING_REPLACED)),
                fields.containsKey(PassageFields.READ_AS),
                fields.get(PassageFields.CORRECTIONS) instanceof Integer count ? count : 0,
                fields.get(PassageFields.THEME_REVIEWS) instanceof List<?> reviews
                        ? reviews.stream().map(PassageMark::theme).collect(toUnmodifiableSet())
                        : Set.of());
    }

    private static String theme(Object review) {
        var said = (Map<?, ?>) review;
        return "%s %s %s %s"
                .formatted(
                        said.get("theme"),
                        said.get("verdict"),
                        said.get("by"),
                        said.get("version"));
    }
}
