package org.stateviews.search.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.reports.Sample;

/** Initial capitals that are missing, and words that look like it and are right. */
class CapitalCheckTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All member states agree.|All Member States agree.",
                "Each Member state agrees.|Each Member State agrees.",
                "The member states of the United Nations.|The Member States of the United Nations.",
                "The general assembly met.|The General Assembly met.",
                "As the assembly decided.|As the Assembly decided.",
                "The assembly may wish to act.|The Assembly may wish to act.",
                "The secretary-general reports.|The Secretary-General reports.",
                "The Secretary General reports.|The Secretary-General reports.",
                "The deputy secretary-general.|The Deputy Secretary-General.",
                "The security council met.|The Security Council met.",
                "The united nations.|The United Nations.",
                "The charter of the United Nations.|The Charter of the United Nations.",
                "The law of state responsibility.|The law of State responsibility.",
                "Non-state actors.|Non-State actors.",
                "Several states spoke.|Several States spoke.",
                "Trust between states grows.|Trust between States grows."
            })
    void missingCapitalsAreFoundAndPutRight(String wrong, String right) {
        assertThat(check(wrong)).hasSize(1);
        assertThat(check(wrong).getFirst().code()).isEqualTo("capitals");
        assertThat(check(wrong).getFirst().fix()).isEqualTo(right);
        assertThat(check(right)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The European Union and its member States agree.",
                "The member States of the European Union agree.",
                "The Union’s member States agree.",
                "Freedom of assembly and the assembly of devices.",
                "The assembly line stopped.",
                "Kenya states that it agrees.",
                "The state of the art, a state-of-the-art tool.",
                "All states of the machine are known.",
                "A national security council was set up.",
                "Two general secretaries met.",
                "State responsibility and non-State actors.",
                "It wrote: “member states need the general assembly”.",
                "MEMBER STATES AND THE GENERAL ASSEMBLY"
            })
    void whatIsRightIsNoFault(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void eachPlaceHasItsOwnFix() {
        assertThat(check("The member states and the secretary-general."))
                .extracting(Finding::fix)
                .containsExactlyInAnyOrder(
                        "The Member States and the secretary-general.",
                        "The member states and the Secretary-General.");
    }

    private static List<Finding> check(String text) {
        var report = Sample.drafted(ReportSentence.own(text));
        var held = new Case(report, List.of(), Map.of(), 0, List.of(), List.of());
        return new CapitalCheck().of(held).toList();
    }
}
