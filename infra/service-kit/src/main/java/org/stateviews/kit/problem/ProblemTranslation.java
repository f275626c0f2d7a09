package org.stateviews.kit.problem;

import java.util.Optional;

/**
 * Says which problem an exception of a service's own stands for, where throwing a {@link
 * ProblemException} would tie a lower layer to HTTP. Beans of this type are asked before the kit's
 * own table.
 */
@FunctionalInterface
public interface ProblemTranslation {

    /** Problem of the exception, empty where this translation does not know it. */
    Optional<Problem> translate(Exception exception);
}
