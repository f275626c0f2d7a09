package org.stateviews.search.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.kit.problem.ProblemException;

class JudgementTests {
    @Test
    void aReasonIsOneLine() {
        assertThat(of(ThemeVerdict.ADDED, "  It names\n the directory. ").reason())
                .isEqualTo("It names the directory.");
    }

    @Test
    void whoConfirmsNeedNotSayWhy() {
        assertThat(of(ThemeVerdict.CONFIRMED, " … ").reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ADDED", "REMOVED"})
    void whoChangesSomethingSaysWhy(ThemeVerdict verdict) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> of(verdict, " … "))
                .satisfies(it -> assertThat(it.problem().code()).isEqualTo("reason-missing"));
    }

    @Test
    void aReasonIsNeverCutOff() {
        assertThat(of(ThemeVerdict.ADDED, "a".repeat(30)).reason()).hasSize(30);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> of(ThemeVerdict.CONFIRMED, "a".repeat(31)))
                .satisfies(it -> assertThat(it.problem().code()).isEqualTo("reason-too-long"));
    }

    @ParameterizedTest
    @CsvSource({
        "/reviews, true",
        "/reviews?theme=cbm&page=2, true",
        "/reviewsandmore, false",
        "//elsewhere.example/reviews, false",
        "https://elsewhere.example, false"
    })
    void aReviewLeadsBackToTheQueueAndNowhereElse(String address, boolean known) {
        assertThat(Back.checked(address)).isEqualTo(known ? address : null);
    }

    private static Judgement of(ThemeVerdict verdict, String reason) {
        return Judgement.of("cbm", verdict, null, reason, 30);
    }
}
