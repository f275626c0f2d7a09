package org.stateviews.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;

/** All views are fictional. */
class SummarizerTests {

    private static final Summarizer OURS = Summarizer.of(Preferences.FAIR);

    private static final List<Sentence> FUND_OR_NOT =
            List.of(
                    of("BRB", "Barbados thanks the Secretary-General for this opportunity."),
                    of("BRB", "A voluntary trust fund should pay for training in small States."),
                    of("FJI", "Fiji thanks the Secretary-General for the opportunity."),
                    of("FJI", "A trust fund that is voluntary must pay for our training."),
                    of("GHA", "Ghana thanks the Secretary-General warmly for the opportunity."),
                    of("GHA", "Training needs to be paid from a voluntary trust fund."),
                    of("EST", "Donors should coordinate existing programmes before anything new."),
                    of("NLD", "Existing programmes of donors must be better coordinated."));

    private static Sentence of(String state, String text) {
        return Sentence.of(state + text.length(), state, OfficialLanguage.ENGLISH, text);
    }

    private static List<String> texts(List<Ranked> ranked) {
        return ranked.stream().map(it -> it.sentence().text()).toList();
    }

    @Test
    void saysWhatMostSayThenWhatOthersSayAndIsNotPolite() {
        var states = texts(OURS.rank(FUND_OR_NOT, 2));

        assertThat(states.getFirst()).contains("trust fund");
        assertThat(states.getLast()).contains("programmes");
    }

    @Test
    void theSameSentencesGiveTheSameAnswer() {
        var many = new ArrayList<Sentence>();
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var words =
                    new ArrayList<>(List.of("norms law fund directory dialogue cables".split(" ")));
            Collections.shuffle(words, random);
            many.add(
                    of(
                            "S" + i % 40,
                            "States should agree on " + String.join(" ", words.subList(0, 3))));
        }

        assertThat(OURS.rank(many, 20)).isEqualTo(OURS.rank(List.copyOf(many), 20)).hasSize(20);
    }

    @Test
    void nothingIsSaidTwice() {
        var once = of("PER", "States must protect hospitals from attacks.");
        var again = of("CHL", "States must protect hospitals from attacks.");
        var other = of("FJI", "Cables should be repaired by whoever is near.");

        assertThat(OURS.rank(List.of(once, again, other), 3))
                .extracting(Ranked::sentence)
                .containsExactly(once, other);
    }

    @Test
    void whatIsAddedNeverGrows() {
        var scores = OURS.rank(FUND_OR_NOT, 8).stream().map(Ranked::score).toList();

        assertThat(scores).isSortedAccordingTo(Collections.reverseOrder()).allMatch(it -> it <= 1);
    }

    @Test
    void aStateThatWritesMuchDoesNotCrowdOutTheOthers() {
        var sentences = new ArrayList<Sentence>();
        for (var what : List.of("today", "tomorrow", "again", "always", "everywhere", "at once")) {
            sentences.add(of("BIG", "A binding treaty must ban malicious tools " + what + "."));
        }
        sentences.add(of("FJI", "Small delegations need travel support and hybrid meetings."));
        sentences.add(of("TUV", "Hybrid meetings and travel support are needed here."));

        assertThat(texts(OURS.rank(sentences, 1)).getFirst()).contains("travel support");
        assertThat(
                        texts(Summarizer.of(new Preferences(false, false)).rank(sentences, 1))
                                .getFirst())
                .contains("treaty");
    }

    @Test
    void everyKnownPositionComesOnceBeforeAnyComesTwice() {
        var sentences = new ArrayList<Sentence>();
        for (var it : FUND_OR_NOT) {
            var position = it.text().contains("fund") ? Set.of("fund") : Set.<String>of();
            sentences.add(it.taking(position));
        }
        sentences.add(of("CHN", "Companies could contribute.").taking(Set.of("companies")));
        sentences.add(of("MNG", "Ownership counts.").taking(Set.of("ownership")));

        var taken = Summarizer.of(Preferences.FAIR_TO_POSITIONS).rank(sentences, 4);

        assertThat(taken.subList(0, 3))
                .flatExtracting(it -> it.sentence().positions())
                .containsExactlyInAnyOrder("fund", "companies", "ownership");
        assertThat(texts(taken).getLast()).contains("programmes");
    }

    @Test
    void conceptsBringLanguagesTogether() {
        var sentences =
                List.of(
                        of("AUS", "Norms must be implemented first."),
                        Sentence.of("f", "FRA", OfficialLanguage.FRENCH, "Un fonds est nécessaire.")
                                .about(Set.of("funding")),
                        Sentence.of("e", "PER", OfficialLanguage.SPANISH, "Apoyamos este proyecto.")
                                .about(Set.of("funding")));

        assertThat(OURS.rank(sentences, 1).getFirst().sentence().concepts())
                .containsExactly("funding");
    }

    @Test
    void thereIsNoMoreThanThereIs() {
        assertThat(OURS.rank(List.of(), 5)).isEmpty();
        assertThat(OURS.rank(FUND_OR_NOT, 0)).isEmpty();
        assertThat(OURS.rank(List.of(of("PER", "...")), 5)).isEmpty();
        assertThat(OURS.rank(FUND_OR_NOT, 99)).hasSizeLessThanOrEqualTo(FUND_OR_NOT.size());
        assertThatIllegalArgumentException().isThrownBy(() -> OURS.rank(FUND_OR_NOT, -1));
    }

    @Test
    void wordsOfEveryThemeWeighLittleAgainstItsOwn() {
        var all = new ArrayList<>(FUND_OR_NOT);
        for (int i = 0; i < 50; i++) {
            all.add(of("X" + i, "Secretary-General, States, training number " + i));
        }
        var background = Background.of(all);

        assertThat(background.weight("en:fund")).isGreaterThan(2 * background.weight("en:train"));
        assertThat(background.weight("en:nowhere")).isGreaterThan(background.weight("en:fund"));
    }
}
