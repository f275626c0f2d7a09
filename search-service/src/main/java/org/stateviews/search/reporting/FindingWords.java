package org.stateviews.search.reporting;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.search.checking.Finding;
import org.stateviews.search.desk.FacetNames;

/** Findings in the language of the page; templates ask {@code @findingWords}. */
public final class FindingWords {
    private final MessageSource messages;
    private final FacetNames names;

    FindingWords(MessageSource messages, FacetNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** What was found, as a sentence. */
    public String of(Finding finding) {
        var arguments = new ArrayList<>(finding.arguments());
        switch (finding.code()) {
            case "group-undercited" ->
                    arguments.set(0, names.group(RegionalGroup.valueOf(arguments.getFirst())));
            case "language-undercited" -> arguments.set(0, names.language(arguments.getFirst()));
            default -> {
                // all others name things as they stand in the report
            }
        }
        return text("finding." + finding.code(), arguments.toArray());
    }

    private String text(String key, Object[] arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNull(messages.getMessage(key, arguments, locale));
    }
}
