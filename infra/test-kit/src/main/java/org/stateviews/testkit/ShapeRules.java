package org.stateviews.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** What classes look like and what they are called. A rule that meets no class holds. */
final class ShapeRules {

    static final ArchRule TELLING_NAMES =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Common)(\\$.*)?")
                    .because("such a name does not say what the class is for")
                    .allowEmptyShould(true);

    static final ArchRule NULL_MARKED =
            classes()
                    .should(resideInANullMarkedPackage())
                    .because("NullAway checks marked packages only")
                    .allowEmptyShould(true);

    static final ArchRule WIRING_IS_PRIVATE =
            classes()
                    .that()
                    .areAnnotatedWith("org.springframework.context.annotation.Configuration")
                    .should()
                    .notBePublic()
                    .because("wiring belongs to its feature")
                    .allowEmptyShould(true);

    static final ArchRule SETTINGS_ARE_RECORDS =
            classes()
                    .that()
                    .areAnnotatedWith(
                            "org.springframework.boot.context.properties.ConfigurationProperties")
                    .should()
                    .beRecords()
                    .because("configuration is a contract and does not change")
                    .allowEmptyShould(true);

    static final List<ArchRule> ALL =
            List.of(
                    TELLING_NAMES,
                    NULL_MARKED,
                    WIRING_IS_PRIVATE,
                    SETTINGS_ARE_RECORDS,
                    GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true),
                    noFields()
                            .should()
                            .haveRawType(Date.class)
                            .because("java.time says which kind of time")
                            .allowEmptyShould(true),
                    noMethods()
                            .should()
                            .haveRawReturnType(Date.class)
                            .because("java.time says which kind of time")
                            .allowEmptyShould(true));

    private ShapeRules() {}

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                item,
                                marked,
                                item.getPackageName()
                                        + " of "
                                        + item.getSimpleName()
                                        + (marked ? " is marked" : " is not @NullMarked")));
            }
        };
    }
}
