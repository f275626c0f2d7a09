package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.contracts.language.OfficialLanguage.SPANISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishTermsTests {

    private static final Searching SEARCHING = Searching.in(SPANISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    amenazas            | amenaza
                    cibernéticos        | cibernético
                    ciberneticas        | cibernética
                    estados             | estado
                    Estado              | ESTADOS
                    aplicable           | aplicables
                    aplicacion          | aplicación
                    aplicaciones        | aplicar
                    discutir            | discutido
                    discutidas          | discutir
                    seguridad           | seguridades
                    normas              | norma
                    capacidades         | capacidad
                    internacionales     | internacional
                    cooperación         | cooperar
                    cooperacion         | cooperación
                    informacion         | información
                    obligaciones        | obligación
                    vulnerabilidades    | vulnerable
                    responsabilidad     | responsables
                    infraestructuras    | infraestructura
                    críticas            | crítico
                    diálogo             | dialogos
                    resolución          | resoluciones
                    resolucion          | resolución
                    utilizado           | utilización
                    desarrollo          | desarrollado
                    países              | pais
                    tecnologías         | tecnologia
                    intereses           | interés
                    interes             | interés
                    pacíficos           | pacífica
                    vinculantes         | vinculante
                    derechos            | derecho
                    maliciosas          | malicioso
                    redes               | red
                    acciones            | accion
                    capaces             | capaz
                    voces               | voz
                    eficaces            | eficaz
                    España              | espana
                    """)
    void inflectionsOfOneWordMeet(String one, String other) {
        assertThat(SEARCHING.bringsTogether(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    norma               | normal
                    estado              | estadio
                    seguridad           | seguir
                    país                | paisaje
                    red                 | redactar
                    paz                 | pasa
                    amenaza             | amanecer
                    capacidad           | capital
                    conflicto           | confianza
                    internacional       | internet
                    Asia                | así
                    """)
    void differentWordsStayApart(String one, String other) {
        assertThat(SEARCHING.bringsTogether(one, other)).isFalse();
    }

    @Test
    void theStateIsNoStopWord() {
        assertThat(Term.words(SEARCHING.analyzer(), "el Estado y los Estados"))
                .containsExactly("estad", "estad");
    }

    @Test
    void stopWordsGoWithAndWithoutTheirAccents() {
        assertThat(Term.words(SEARCHING.analyzer(), "también más, TAMBIEN MAS")).isEmpty();
    }
}
