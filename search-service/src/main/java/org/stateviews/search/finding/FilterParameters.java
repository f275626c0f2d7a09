package org.stateviews.search.finding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.kit.problem.Problem;

/**
 * Filters as they stand in an address. A repeated parameter means any of its values; one that is no
 * value of its kind is answered with 400 and the name of the parameter.
 *
 * @param language ISO 639 code; {@code other:fa} and {@code fa} are the same, {@code und} is text
 *     whose language could not be told
 * @param theme notation of a concept of {@code /api/v1/themes}, whatever its level: everything
 *     below it is found as well; one that no passage has finds nothing
 * @param position notation of a position that passages take, not of one they speak against
 * @param cites symbol of a document or number of a resolution, such as {@code A/78/265} or {@code
 *     75/240}
 * @param current {@code true}, the default, leaves out what was replaced or withdrawn; {@code
 *     false} leaves nothing out
 */
record FilterParameters(
        @Nullable List<CallId> call,
        @Nullable List<SubmitterCode> state,
        @Nullable List<RegionalGroup> group,
        @Nullable List<String> language,
        @Nullable List<DocumentKind> kind,
        @Nullable List<String> theme,
        @Nullable List<String> position,
        @Nullable List<String> cites,
        @Nullable Boolean current) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final String OTHER = "other:";
    private static final String OF_ASSEMBLY = "A/RES/";

    PassageFilters filters() {
        return new PassageFilters(
                orNone(call),
                orNone(state),
                orNone(group),
                orNone(language).stream().map(FilterParameters::indexed).toList(),
                orNone(kind),
                new SubjectFilters(
                        orNone(theme),
                        orNone(position),
                        orNone(cites).stream().map(FilterParameters::symbol).toList()),
                current == null || current);
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    /** As the index writes it: a resolution of the Assembly by its number alone. */
    private static String symbol(String cited) {
        var symbol = cited.strip().toUpperCase(Locale.ROOT);
        return symbol.startsWith(OF_ASSEMBLY) ? symbol.substring(OF_ASSEMBLY.length()) : symbol;
    }

    private static String indexed(String language) {
        var code = language.startsWith(OTHER) ? language.substring(OTHER.length()) : language;
        if (!LANGUAGE.matcher(code).matches()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", "language")
                    .with("field", "language")
                    .exception();
        }
        return code.equals("und") || OfficialLanguage.ofCode(code).isPresent()
                ? code
                : OTHER + code;
    }
}
