package org.stateviews.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
        checkProgram(rootPackage);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(main(rootPackage));
    }

    /**
     * Checks a command-line program, which may print.
     *
     * @throws AssertionError naming each class and line that breaks a rule
     */
    public static void checkProgram(String rootPackage) {
        var main = main(rootPackage);
        ShapeRules.ALL.forEach(rule -> rule.check(main));
        ErrorRules.ALL.forEach(rule -> rule.check(main));
        ErrorRules.NO_SLEEP.check(withTests(rootPackage));
    }

    static JavaClasses main(String rootPackage) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(rootPackage);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("There are no classes below " + rootPackage);
        }
        return classes;
    }

    private static JavaClasses withTests(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(rootPackage);
    }
}
