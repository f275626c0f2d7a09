package org.stateviews.taxonomy.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Harbour;
import org.stateviews.taxonomy.LearnedThemes;
import org.stateviews.taxonomy.Strength;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.taxonomy.matching.Passage;
import org.stateviews.taxonomy.matching.Reason;
import org.stateviews.taxonomy.matching.ThemeMatch;

class LessonsTests {

    private static final ConceptScheme SCHEME = Harbour.scheme();
    private static final String THEME = "lights";

    /** The rule takes toys for lights, and knows no beacon. */
    private static final String TOY = "A lighthouse made of plastic is a toy for children.";

    private static final String LIGHT = "The lighthouse of our coast is repaired.";
    private static final String BEACON = "A beacon stands on the northern rock.";
    private static final List<Passage> OTHERS =
            IntStream.range(0, 60)
                    .mapToObj(it -> passage("The fishermen sold " + it + " baskets of herring."))
                    .toList();

    @Test
    void wordsOfReviewsCorrectTheRules() {
        var learned = lessons().learned();

        assertThat(learned.byNotation()).containsOnlyKeys(THEME);
        assertThat(learned.of(THEME).orElseThrow().right()).isEqualTo(24);
        assertThat(learned.of(THEME).orElseThrow().wrong()).isEqualTo(12);
        assertThat(given(LIGHT, learned)).isTrue();
        assertThat(given(TOY, learned)).isFalse();
        assertThat(given(TOY, LearnedThemes.NONE)).isTrue();
        assertThat(given("The fishermen sold herring.", learned)).isFalse();
    }

    @Test
    void whatNoRuleSeesIsFoundByItsWordsWhichAreShown() {
        var learned = lessons().learned();

        var match = match(BEACON, learned);

        assertThat(given(BEACON, LearnedThemes.NONE)).isFalse();
        assertThat(match.given()).isTrue();
        assertThat(match.why())
                .isNotEmpty()
                .allMatch(it -> it.strength() == Strength.LEARNED)
                .allMatch(it -> BEACON.substring(it.start(), it.end()).equals(it.words()))
                .extracting(Reason::words)
                .contains("beacon");
    }

    @Test
    void reasonsOfRulesStay() {
        var match = match(LIGHT, lessons().learned());

        assertThat(match.why().getFirst().strength()).isEqualTo(Strength.CERTAIN);
        assertThat(match.why().getFirst().words()).isEqualTo("lighthouse");
    }

    @Test
    void theEffectIsMeasuredOnSpeakersThatTheModelDoesNotKnow() {
        var effect = lessons().effects().getFirst();

        assertThat(effect.theme()).isEqualTo(THEME);
        assertThat(effect.right()).isEqualTo(24);
        assertThat(effect.wrong()).isEqualTo(12);
        assertThat(effect.before()).as("only the lighthouses").isEqualTo(12);
        assertThat(effect.after()).isEqualTo(36);
    }

    @Test
    void nothingIsLearnedOfFewReviewsAndNothingThatDoesNotHelp() {
        assertThat(Lessons.of(SCHEME, said(12), OTHERS, 13).learned().isEmpty()).isTrue();
        assertThat(Lessons.of(SCHEME, said(12), OTHERS, 13).effects()).isEmpty();

        var known = said(12).stream().filter(it -> it.passage().text().contains("coast")).toList();
        var wrong =
                OTHERS.stream().limit(12).map(it -> new Lesson(it, "AAA", THEME, false)).toList();
        var lessons = new ArrayList<>(known);
        lessons.addAll(wrong);
        assertThat(Lessons.of(SCHEME, lessons, List.of(), 12).effects())
                .singleElement()
                .satisfies(it -> assertThat(it.helps()).isFalse());
        assertThat(Lessons.of(SCHEME, lessons, List.of(), 12).learned().isEmpty()).isTrue();
    }

    @Test
    void aGainThatChanceWouldBringTooIsNone() {
        assertThat(new Effect(THEME, 20, 20, 20, 3, 0).helps()).isFalse();
        assertThat(new Effect(THEME, 20, 20, 20, 4, 0).helps()).isTrue();
        assertThat(new Effect(THEME, 20, 20, 20, 8, 5).helps()).isFalse();
        assertThat(new Effect(THEME, 20, 20, 20, 8, 5).after()).isEqualTo(23);
        assertThat(new Effect(THEME, 20, 20, 20, 0, 0).helps()).isFalse();
    }

    @Test
    void theSameReviewsTeachTheSame() {
        assertThat(lessons().learned().text()).isEqualTo(lessons().learned().text()).isNotEmpty();
    }

    private static Lessons lessons() {
        return Lessons.of(SCHEME, said(12), OTHERS, 12);
    }

    private static List<Lesson> said(int speakers) {
        var said = new ArrayList<Lesson>();
        for (int i = 0; i < speakers; i++) {
            var speaker = "S" + i;
            said.add(new Lesson(passage(LIGHT + " It is number " + i), speaker, THEME, true));
            said.add(new Lesson(passage(BEACON + " It is number " + i), speaker, THEME, true));
            said.add(new Lesson(passage(TOY + " It is number " + i), speaker, THEME, false));
        }
        return said;
    }

    private static boolean given(String text, LearnedThemes learned) {
        return Classifier.of(SCHEME.with(learned)).classify(passage(text)).stream()
                .anyMatch(it -> it.concept().notation().equals(THEME));
    }

    private static ThemeMatch match(String text, LearnedThemes learned) {
        return Classifier.of(SCHEME.with(learned)).classify(passage(text)).stream()
                .filter(it -> it.concept().notation().equals(THEME))
                .findFirst()
                .orElseThrow();
    }

    private static Passage passage(String text) {
        return new Passage(text, List.of(), OfficialLanguage.ENGLISH, true);
    }
}
