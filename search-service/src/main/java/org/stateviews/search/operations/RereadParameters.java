package org.stateviews.search.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of reading again send, as it was typed; nothing typed is null.
 *
 * @param form {@code one} document or {@code many}; null while nothing is asked
 * @param which {@code all} for documents that were read in full, too
 * @param expected number of documents that the preview showed
 */
record RereadParameters(
        @Nullable String form,
        @Nullable String reference,
        @Nullable String revision,
        @Nullable String ordinal,
        @Nullable String which,
        @Nullable String reason,
        @Nullable String mediaType,
        @Nullable String extractor,
        @Nullable Integer expected) {
    RereadParameters {
        form = typed(form);
        reference = typed(reference);
        revision = typed(revision);
        ordinal = typed(ordinal);
        which = typed(which);
        reason = typed(reason);
        mediaType = typed(mediaType);
        extractor = typed(extractor);
    }

    boolean isOne() {
        return "one".equals(form);
    }

    boolean isMany() {
        return "many".equals(form);
    }

    RereadSelection selection() {
        return new RereadSelection("all".equals(which), reason, mediaType, extractor);
    }

    /** Fields of the question, for a form that asks it again. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "form", form);
        put(fields, "reference", reference);
        put(fields, "revision", revision);
        put(fields, "ordinal", ordinal);
        put(fields, "which", which);
        put(fields, "reason", reason);
        put(fields, "mediaType", mediaType);
        put(fields, "extractor", extractor);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable String typed(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
