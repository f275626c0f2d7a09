package org.stateviews.search.desk;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;
import org.stateviews.kit.web.Submitters;

/** What filters and facts are called in the language of the page; templates ask {@code @names}. */
public final class FacetNames {
    private static final String OTHER = "other:";

    private final Submitters submitters;
    private final MessageSource messages;

    FacetNames(Submitters submitters, MessageSource messages) {
        this.submitters = submitters;
        this.messages = messages;
    }

    /** Short name of a State or other submitter. */
    public String state(SubmitterCode code) {
        return submitters.name(code);
    }

    /** Regional group of a submitter, null for those outside the groups. */
    public @Nullable RegionalGroup groupOf(SubmitterCode code) {
        return States.find(code).flatMap(State::regionalGroup).orElse(null);
    }

    /** Name of a regional group. */
    public String group(RegionalGroup group) {
        return message("group." + group);
    }

    /** Name of a document's role. */
    public String kind(DocumentKind kind) {
        return message("kind." + kind);
    }

    /** Name of a language as the index writes it. */
    public String language(String language) {
        if (language.equals("und")) {
            return message("language.und");
        }
        var code = language.startsWith(OTHER) ? language.substring(OTHER.length()) : language;
        return Locale.forLanguageTag(code).getDisplayName(LocaleContextHolder.getLocale());
    }

    private String message(String key) {
        return Objects.requireNonNull(
                messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
