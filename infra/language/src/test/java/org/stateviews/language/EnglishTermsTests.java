package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.contracts.language.OfficialLanguage.ENGLISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTermsTests {

    private static final Searching SEARCHING = Searching.in(ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    states              | State
                    States'             | State's
                    discussing          | discussed
                    norms               | norm
                    capacities          | capacity
                    responsible         | responsibility
                    responsibilities    | responsible
                    threats             | threat
                    obligations         | obligation
                    applies             | applying
                    application         | applications
                    securing            | secured
                    vulnerabilities     | vulnerability
                    cyberattacks        | cyberattack
                    attacked            | attacks
                    negotiations        | negotiation
                    building            | builds
                    measures            | measure
                    mechanisms          | mechanism
                    principles          | principle
                    attributed          | attribution
                    sovereign           | sovereignty
                    developing          | developed
                    infrastructures     | infrastructure
                    infrastructure’s    | infrastructure
                    views               | view
                    assessments         | assessment
                    dialogues           | dialogue
                    organisation        | organizations
                    recognise           | recognized
                    utilising           | utilized
                    defence             | defense
                    programme           | programs
                    technologies        | technology
                    peaceful            | peacefully
                    Türkiye             | turkiye
                    naïve               | naive
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
                    state               | statute
                    norm                | normal
                    security            | sector
                    capacity            | capital
                    peace               | piece
                    policy              | police
                    attribution         | tribute
                    resolution          | resistance
                    international       | internet
                    operation           | cooperation
                    international       | internal
                    response            | responsible
                    emerging            | emergency
                    informal            | information
                    governance          | government
                    stated              | State
                    organs              | organization
                    """)
    void differentWordsStayApart(String one, String other) {
        assertThat(SEARCHING.bringsTogether(one, other)).isFalse();
    }

    @Test
    void stopWordsAreNotAskedFor() {
        assertThat(SEARCHING.finds("the security of the ICTs", "security and ICTs")).isTrue();
    }

    @Test
    void phrasesRespectOrder() {
        assertThat(SEARCHING.findsPhrase("regular dialogue", "a regular dialogue")).isTrue();
        assertThat(SEARCHING.findsPhrase("dialogue regular", "a regular dialogue")).isFalse();
    }
}
