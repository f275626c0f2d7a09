package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.SET;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SixLanguagesIT {

    private final Desk desk = new Desk();

    /** Left the State whose sample holds another inflection of the word on the right. */
    @ParameterizedTest
    @CsvSource({
        "EGY, مستشفى",
        "EGY, كابل",
        "CHN, 建设能力",
        "CHN, 软件",
        "KEN, donor",
        "KEN, bursary",
        "NZL, rotate",
        "FRA, hôpital",
        "FRA, rançongiciel",
        "KAZ, больницами",
        "KAZ, семинаров",
        "MEX, hospital",
        "MEX, acusación"
    })
    void aSampleIsFoundByAnotherInflection(String state, String query) {
        assertThat(desk.references(query))
                .anyMatch(reference -> reference.startsWith("78-237-8-" + state + "-"));
    }

    /** A text that the test itself hands in, and a query with other forms of its words. */
    @ParameterizedTest
    @CsvSource({
        "SAU, ar, تؤيد بلادنا وضع قواعد ملزمة لحماية الشبكات الوطنية من الهجمات, قاعدة شبكة هجمة",
        "SGP, zh, 我国主张在联合国框架内加强网络空间国际合作并保护关键基础设施, 合作 基础设施",
        "GHA, en, Our delegation proposes that neighbouring countries share warnings about intrusions, proposing warning intrusion",
        "SEN, fr, Notre délégation propose des exercices régionaux réguliers entre les équipes nationales, exercice régional équipe",
        "BLR, ru, Наша делегация предлагает регулярные учения национальных групп реагирования, предлагать учениями группу",
        "PER, es, Nuestra delegación propone ejercicios regionales periódicos entre los equipos nacionales, ejercicio regional equipo"
    })
    void aTextHandedInNowIsFoundByAnotherInflection(
            String state, String language, String text, String query) {
        var reference = desk.submitText(state, "views.txt", text + ".\n");
        desk.awaitSearchable(reference);

        assertThat(desk.references(query)).contains(reference);
        assertThat(desk.search(query).get("hits").valueStream())
                .filteredOn(hit -> hit.get("reference").asString().equals(reference))
                .allSatisfy(
                        hit -> {
                            assertThat(hit.get("language").asString()).isEqualTo(language);
                            assertThat(hit.get("highlight").asString()).contains("<em>");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "solidarity window, KEN",
        "time-zone fairness, NZL",
        "ventanilla de aclaración, MEX"
    })
    void aPhraseIsFound(String phrase, String state) {
        assertThat(desk.references('"' + phrase + '"'))
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("78-237-8-" + state + "-"));
    }

    /** The names are those of the scheme, as {@code GET /api/v1/themes} tells them. */
    @ParameterizedTest
    @ValueSource(strings = {"critical_infrastructure", "points_of_contact"})
    void aThemeNamedInAnyLanguageFindsTheSamePassages(String notation) {
        var names = desk.theme(notation).get("labels").propertyStream().toList();
        var found =
                names.stream()
                        .map(it -> it.getValue().get("pref").asString())
                        .map(desk::passages)
                        .distinct()
                        .toList();

        assertThat(names).hasSize(6);
        assertThat(found).singleElement().asInstanceOf(SET).hasSizeGreaterThan(3);
        assertThat(
                        desk.search(names.getFirst().getValue().get("pref").asString())
                                .get("hits")
                                .valueStream())
                .extracting(hit -> hit.get("language").asString())
                .contains("en", "fr", "es");
    }
}
