package org.stateviews.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.security.Caller;

/**
 * Entries of a site's navigation. A service defines one bean of this type; without it there are
 * none.
 */
@FunctionalInterface
public interface Navigation {

    /** Entries for the caller, absent for strangers, in the order shown. */
    List<NavigationLink> links(@Nullable Caller caller);
}
