package org.stateviews.search.replies;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.contracts.state.StateStatus;
import org.stateviews.contracts.state.States;

/**
 * Order in which reports list submitters: Member States in English alphabetical order of their
 * official short names, then observer States, then all others.
 */
public final class OfficialOrder {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** English alphabetical order, in which Côte d'Ivoire stands under C and Türkiye under T. */
    public static final Comparator<String> OF_NAMES = Comparator.comparing(OfficialOrder::letters);

    /** Order of submitters. */
    public static final Comparator<SubmitterCode> OF_SUBMITTERS =
            Comparator.comparingInt(OfficialOrder::standing)
                    .thenComparing(OfficialOrder::name, OF_NAMES);

    private OfficialOrder() {}

    /** Official short name in English, or the code of who has none. */
    public static String name(SubmitterCode code) {
        return code.value().equals("EU")
                ? "European Union"
                : States.name(code, OfficialLanguage.ENGLISH);
    }

    private static int standing(SubmitterCode code) {
        return States.find(code)
                .map(it -> it.status() == StateStatus.MEMBER_STATE ? 0 : 1)
                .orElse(2);
    }

    /** Spaces sort before letters, so that word by word is compared; accents do not count. */
    private static String letters(String name) {
        var parts = Normalizer.normalize(name, Normalizer.Form.NFD);
        return ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
