package org.stateviews.search.reports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReportEdit.ConsentRecorded;
import org.stateviews.contracts.event.ReportEdit.TranslationAttached;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * What editors hold beside the text.
 *
 * @param consents that stand, by submission
 * @param translations the last one of each text, by passage or, for a whole reply, by reference
 */
public record Papers(
        Map<SubmissionReference, ConsentRecorded> consents,
        Map<String, TranslationAttached> translations) {
    static final Papers NONE = new Papers(Map.of(), Map.of());

    public Papers {
        consents = Map.copyOf(consents);
        translations = Map.copyOf(translations);
    }

    /** Whether a State consented to its text being quoted and printed. */
    public boolean isConsented(SubmissionReference reference) {
        return consents.containsKey(reference);
    }

    /** Translation of a passage, or of a whole reply for its reference. */
    public Optional<TranslationAttached> translation(String of) {
        return Optional.ofNullable(translations.get(of));
    }

    Papers with(ConsentRecorded consent) {
        var more = new HashMap<>(consents);
        more.put(consent.reference(), consent);
        return new Papers(more, translations);
    }

    Papers without(SubmissionReference consent) {
        var fewer = new HashMap<>(consents);
        fewer.remove(consent);
        return new Papers(fewer, translations);
    }

    Papers with(TranslationAttached attached) {
        var more = new HashMap<>(translations);
        more.put(of(attached.passage(), attached.reference()), attached);
        return new Papers(consents, more);
    }

    private static String of(@Nullable String passage, SubmissionReference reference) {
        return passage == null ? reference.value() : passage;
    }
}
