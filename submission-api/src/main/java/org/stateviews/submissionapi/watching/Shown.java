package org.stateviews.submissionapi.watching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.submissionapi.tracking.SubmissionView;
import tools.jackson.databind.json.JsonMapper;

/** What a client was shown last, so that it is told of changes and not of events. */
final class Shown {

    private final Supplier<SubmissionView> source;
    private final Locale locale;
    private final JsonMapper json;
    private @Nullable String last;

    Shown(Supplier<SubmissionView> source, Locale locale, JsonMapper json) {
        this.source = source;
        this.locale = locale;
        this.json = json;
    }

    /**
     * A view that differs from the one before.
     *
     * @param id the same for the same content, on every instance
     */
    record Change(String id, SubmissionView view) {}

    /** View as it is now, in the client's language; empty when it was shown before. */
    Optional<Change> change() {
        var view = now();
        var id = UUID.nameUUIDFromBytes(json.writeValueAsString(view).getBytes(UTF_8)).toString();
        if (id.equals(last)) {
            return Optional.empty();
        }
        last = id;
        return Optional.of(new Change(id, view));
    }

    private SubmissionView now() {
        LocaleContextHolder.setLocale(locale);
        try {
            return source.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
