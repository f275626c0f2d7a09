package org.stateviews.search.replies;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.contracts.state.StateStatus;
import org.stateviews.contracts.state.States;

/**
 * Order in which reports list submitters: Member States in English alphabetical order of their
 * official short names, then observer States, then all others.
 */
public final class OfficialOrder {
    /** English alphabetical order, in which Côte d'Ivoire stands under C and Türkiye under T. */
    public static final Comparator<String> OF_NAMES = names();

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

    private static Comparator<String> names() {
        var collator = Collator.getInstance(Locale.ENGLISH);
        collator.setStrength(Collator.PRIMARY);
        return collator::compare;
    }
}
