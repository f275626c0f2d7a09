package org.stateviews.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.library.GeneralCodingRules;

/**
 * The house style as far as byte code shows it (Lombok leaves no trace there: the enforcer keeps it
 * out). A module checks its own classes, not those of the jars it uses, in one test:
 *
 * <pre>{@code
 * @Test
 * void theHouseRulesHold() {
 *     HouseRules.check("org.stateviews.intake");
 * }
 * }</pre>
 */
public final class HouseRules {

    private HouseRules() {}

    /**
     * Checks a service or a library below a package.
     *
     * @throws AssertionError naming each class and line that breaks a rule
     */
    public static void check(String rootPackage) {
        var all = withTests(rootPackage);
        var main = main(rootPackage, all);
        checkProgram(main, all);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(main);
    }

    /**
     * Checks a command-line program, which may print.
     *
     * @throws AssertionError naming each class and line that breaks a rule
     */
    public static void checkProgram(String rootPackage) {
        var all = withTests(rootPackage);
        checkProgram(main(rootPackage, all), all);
    }

    private static void checkProgram(JavaClasses main, JavaClasses all) {
        ShapeRules.ALL.forEach(rule -> rule.check(main));
        ErrorRules.ALL.forEach(rule -> rule.check(main));
        ErrorRules.NO_SLEEP.check(all);
    }

    static JavaClasses main(String rootPackage) {
        return main(rootPackage, withTests(rootPackage));
    }

    /** Reading class files takes most of the time, so they are read once and chosen from. */
    private static JavaClasses main(String rootPackage, JavaClasses all) {
        var main = all.that(describe("are no tests", HouseRules::isMain));
        if (main.isEmpty()) {
            throw new IllegalArgumentException("There are no classes below " + rootPackage);
        }
        return main;
    }

    private static boolean isMain(JavaClass it) {
        return it.getSource()
                .map(source -> Location.of(source.getUri()))
                .filter(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS::includes)
                .isPresent();
    }

    private static JavaClasses withTests(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(rootPackage);
    }
}
