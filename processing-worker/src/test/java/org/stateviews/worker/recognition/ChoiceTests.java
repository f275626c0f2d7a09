package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.detection.LanguageDetector;

class ChoiceTests {

    private static final Set<String> ALL =
            Set.of("eng", "fra", "spa", "rus", "ara", "chi_sim", "osd");
    private static final String FRENCH =
            "Les États devraient coopérer pour la sécurité des technologies de l'information.";

    private final LanguageDetector languages = LanguageDetector.load();

    @Test
    void theExpectedLanguageComesFirstThenAllOfTheScript() {
        assertThat(choice(OfficialLanguage.FRENCH, "Latin").inTurn())
                .containsExactly("fra", "eng+fra+spa");
    }

    @Test
    void withoutExpectationTheScriptDecides() {
        assertThat(choice(null, "Latin").inTurn()).containsExactly("eng+fra+spa");
        assertThat(choice(null, "Cyrillic").inTurn()).containsExactly("rus");
        assertThat(choice(null, "Arabic").inTurn()).containsExactly("ara");
        assertThat(choice(null, "Han").inTurn()).containsExactly("chi_sim");
        assertThat(choice(null, "HanS").inTurn()).containsExactly("chi_sim");
    }

    @Test
    void anExpectationThatTheScriptContradictsIsDropped() {
        assertThat(choice(OfficialLanguage.ENGLISH, "Cyrillic").inTurn()).containsExactly("rus");
    }

    @Test
    void withoutAnyClueEachScriptIsTried() {
        assertThat(choice(null, null).inTurn())
                .containsExactly("eng+fra+spa", "rus", "ara", "chi_sim");
        assertThat(choice(OfficialLanguage.CHINESE, null).inTurn())
                .startsWith("chi_sim", "eng+fra+spa");
    }

    @Test
    void whatIsNotInstalledIsNotAskedFor() {
        var choice = new Choice(Set.of("eng", "osd"), OfficialLanguage.FRENCH, lying("Latin"));

        assertThat(choice.inTurn()).containsExactly("eng");
        assertThat(choice.lacksLanguage()).isFalse();
        assertThat(new Choice(Set.of("eng", "osd"), null, lying("Arabic")).lacksLanguage())
                .isTrue();
        assertThat(new Choice(Set.of("eng", "osd"), null, lying("Greek")).lacksLanguage())
                .isFalse();
    }

    @Test
    void theLanguageThatTheWordsTurnOutToBeInIsWorthALook() {
        var words = languages.detect(FRENCH);
        var choice = choice(null, "Latin");

        assertThat(choice.better(words, "eng+fra+spa")).contains("fra");
        assertThat(choice.better(words, "fra")).isEmpty();
        assertThat(Choice.agrees(words, "fra")).isTrue();
        assertThat(Choice.agrees(words, "eng+fra+spa")).isFalse();
        assertThat(Choice.agrees(words, "eng")).isFalse();
        assertThat(Choice.agrees(languages.detect("12"), "eng")).isTrue();
    }

    private static Choice choice(@Nullable OfficialLanguage expected, @Nullable String script) {
        return new Choice(ALL, expected, script == null ? null : lying(script));
    }

    private static Orientation lying(String script) {
        return new Orientation(0, true, script);
    }

    @Test
    void beforeAnybodyKnowsTheScriptTheLanguageOfTheDocumentIsTriedElseLatinLetters() {
        assertThat(new Choice(ALL, OfficialLanguage.ARABIC, null).first()).contains("ara");
        assertThat(new Choice(ALL, null, null).first()).contains("eng+fra+spa");
        assertThat(new Choice(Set.of("eng", "osd"), OfficialLanguage.ARABIC, null).first())
                .isEmpty();
    }

    @Test
    void aFewLinesAreLookedAtWithOneModelOfLatinLetters() {
        assertThat(new Choice(ALL, null, null).sample()).contains("eng");
        assertThat(new Choice(Set.of("ara", "spa", "osd"), null, null).sample()).contains("spa");
        assertThat(new Choice(Set.of("ara", "osd"), null, null).sample()).isEmpty();
    }
}
