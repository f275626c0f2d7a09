package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.contracts.language.OfficialLanguage.FRENCH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTermsTests {

    private static final Searching SEARCHING = Searching.in(FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    menaces             | menace
                    internationaux      | internationale
                    coopérer            | coopération
                    sécurité            | SECURITE
                    capacité            | capacites
                    État                | ETATS
                    l’État              | états
                    d'États             | état
                    qu’elle applique    | appliquer
                    normes              | norme
                    responsabilité      | responsables
                    responsabilites     | responsable
                    vulnérabilités      | vulnérable
                    vulnerabilite       | vulnérabilité
                    adoptée             | adopter
                    adoptees            | adoptés
                    adoption            | adopté
                    obligations         | obliger
                    contraignantes      | contraignant
                    règles              | regle
                    réseaux             | réseau
                    nationaux           | nationale
                    régionaux           | régional
                    première            | premiere
                    engagements         | engager
                    développement       | développer
                    renforcement        | renforcé
                    cyberattaques       | cyberattaque
                    malveillante        | malveillants
                    mécanismes          | mecanisme
                    général             | générales
                    utilisations        | utiliser
                    informations        | informer
                    stabilité           | stable
                    stabilite           | stabilité
                    limites             | limite
                    droits              | droit
                    pacifiques          | pacifique
                    ACCES               | accès
                    progrès             | PROGRES
                    cœur                | coeur
                    commissions         | commission
                    données             | donnée
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
                    pays                | paix
                    droit               | étroit
                    règle               | réglage
                    norme               | normal
                    menace              | mener
                    sécurité            | secteur
                    discussion          | disque
                    confiance           | conflit
                    état                | étape
                    réseau              | réserve
                    données             | donner
                    """)
    void differentWordsStayApart(String one, String other) {
        assertThat(SEARCHING.bringsTogether(one, other)).isFalse();
    }

    @Test
    void elidedArticlesAreNoPartOfTheWord() {
        assertThat(Term.words(SEARCHING.analyzer(), "L’Assemblée lorsqu’une d'autres"))
                .containsExactly("assembl", "autr");
    }

    @Test
    void stopWordsGoWithAndWithoutTheirAccents() {
        assertThat(Term.words(SEARCHING.analyzer(), "À la même, A LA MEME")).isEmpty();
    }
}
