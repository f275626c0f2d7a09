package org.stateviews.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.stateviews.testkit.offenders.CatchesAll;
import org.stateviews.testkit.offenders.Sleeps;
import org.stateviews.testkit.offenders.WordHelper;
import org.stateviews.testkit.unmarked.Unmarked;

class HouseRulesTests {

    @Test
    void theTestKitKeepsThem() {
        var main = HouseRules.main("org.stateviews.testkit");

        ShapeRules.ALL.forEach(rule -> rule.check(main));
        ErrorRules.ALL.forEach(rule -> rule.check(main));
    }

    @Test
    void aPackageWithoutClassesIsAMistake() {
        assertThatThrownBy(() -> HouseRules.check("org.stateviews.nowhere"))
                .hasMessageContaining("org.stateviews.nowhere");
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        assertThatThrownBy(() -> ShapeRules.TELLING_NAMES.check(classes(WordHelper.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("WordHelper");
    }

    @Test
    void aPackageWithoutNullMarkIsFound() {
        assertThatThrownBy(() -> ShapeRules.NULL_MARKED.check(classes(Unmarked.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not @NullMarked");
    }

    @Test
    void catchingEverythingIsFoundButForBoundaries() {
        assertThatThrownBy(() -> ErrorRules.CATCH_WHAT_YOU_KNOW.check(classes(CatchesAll.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RuntimeException");
        assertThatCode(
                        () ->
                                ErrorRules.CATCH_WHAT_YOU_KNOW.check(
                                        classes(CatchesAll.TextListener.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void sleepingIsFound() {
        assertThatThrownBy(() -> ErrorRules.NO_SLEEP.check(classes(Sleeps.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sleep");
    }

    private static JavaClasses classes(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }
}
