package org.stateviews.worker.reconciliation;

import java.util.List;
import java.util.Map;
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
 */
record PassageMark(
        @Nullable String digest,
        boolean current,
        boolean beingReplaced,
        boolean recognised,
        int corrections) {

    /** The fields that are compared, as the index names them. */
    static final List<String> FIELDS =
            List.of(
                    PassageFields.TEXT_DIGEST,
                    PassageFields.CURRENT,
                    PassageFields.BEING_REPLACED,
                    PassageFields.READ_AS,
                    PassageFields.CORRECTIONS);

    static PassageMark of(Map<String, Object> fields) {
        return new PassageMark(
                (String) fields.get(PassageFields.TEXT_DIGEST),
                Boolean.TRUE.equals(fields.get(PassageFields.CURRENT)),
                Boolean.TRUE.equals(fields.get(PassageFields.BEING_REPLACED)),
                fields.containsKey(PassageFields.READ_AS),
                fields.get(PassageFields.CORRECTIONS) instanceof Integer count ? count : 0);
    }
}
