package org.stateviews.search.drafting;

import static java.util.Comparator.comparing;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.contracts.state.States;

/**
 * Order of submitters in a report: States in English alphabetical order of their official short
 * names, word by word and without regard to accents; then all others by code.
 */
public final class ReportOrder {
    /** That order. */
    public static final Comparator<SubmitterCode> OF_SUBMITTERS =
            comparing((SubmitterCode it) -> States.find(it).isEmpty())
                    .thenComparing(it -> letters(States.name(it, OfficialLanguage.ENGLISH)))
                    .thenComparing(SubmitterCode::value);

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private ReportOrder() {}

    /** Spaces sort before letters, so that Niger stands before Nigeria. */
    private static String letters(String name) {
        var parts = Normalizer.normalize(name, Normalizer.Form.NFD);
        return ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
