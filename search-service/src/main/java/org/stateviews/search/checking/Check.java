package org.stateviews.search.checking;

import java.util.stream.Stream;

/**
 * Looks for one kind of fault. It knows nothing but the case, so the same case has the same faults.
 */
interface Check {
    Stream<Finding> of(Case report);
}
