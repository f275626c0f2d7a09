package org.stateviews.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How errors are met, and how time is waited for. */
final class ErrorRules {

    /** Where everything may be caught, because nobody is left to throw to. */
    private static final Pattern BOUNDARY =
            Pattern.compile(".*(Listener|Advice|Application|Boundary)(\\$.*)?");

    private static final Set<String> BOUNDARY_ANNOTATIONS =
            Set.of(
                    "org.springframework.kafka.annotation.KafkaListener",
                    "org.springframework.web.bind.annotation.ExceptionHandler",
                    "org.springframework.scheduling.annotation.Scheduled");

    /** Throwable is left out: try-with-resources compiles to a handler for it. */
    private static final Set<String> EVERYTHING =
            Set.of(Exception.class.getName(), RuntimeException.class.getName());

    static final ArchRule CATCH_WHAT_YOU_KNOW =
            codeUnits()
                    .should(catchNoMoreThanTheyKnow())
                    .because("catching everything is for listeners, advices and boundaries")
                    .allowEmptyShould(true);

    static final ArchRule NO_SLEEP =
            noClasses()
                    .should()
                    .callMethodWhere(DescribedPredicate.describe("sleep", ErrorRules::isSleep))
                    .because("who sleeps is late or flaky: ask for the condition instead")
                    .allowEmptyShould(true);

    static final List<ArchRule> ALL =
            List.of(
                    CATCH_WHAT_YOU_KNOW,
                    GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.allowEmptyShould(
                            true),
                    GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.allowEmptyShould(
                            true));

    private ErrorRules() {}

    private static boolean isSleep(JavaMethodCall call) {
        return call.getName().equals("sleep") && call.getTargetOwner().isEquivalentTo(Thread.class);
    }

    private static ArchCondition<JavaCodeUnit> catchNoMoreThanTheyKnow() {
        return new ArchCondition<>("catch no more than they know") {
            @Override
            public void check(JavaCodeUnit item, ConditionEvents events) {
                if (isBoundary(item)) {
                    return;
                }
                for (var block : item.getTryCatchBlocks()) {
                    block.getCaughtThrowables().stream()
                            .filter(it -> EVERYTHING.contains(it.getName()))
                            .map(
                                    it ->
                                            item.getFullName()
                                                    + " catches "
                                                    + it.getName()
                                                    + " in "
                                                    + block.getSourceCodeLocation())
                            .forEach(it -> events.add(SimpleConditionEvent.violated(item, it)));
                }
            }
        };
    }

    private static boolean isBoundary(JavaCodeUnit item) {
        return BOUNDARY.matcher(item.getOwner().getName()).matches()
                || BOUNDARY_ANNOTATIONS.stream().anyMatch(item::isAnnotatedWith);
    }
}
