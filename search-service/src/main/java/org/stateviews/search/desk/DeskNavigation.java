package org.stateviews.search.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.web.LinksSettings;
import org.stateviews.kit.web.Navigation;
import org.stateviews.kit.web.NavigationLink;

/** Where the desk can go; a mission is shown the way to its own site, the only one it may use. */
final class DeskNavigation implements Navigation {
    private final LinksSettings links;

    DeskNavigation(LinksSettings links) {
        this.links = links;
    }

    @Override
    public List<NavigationLink> links(@Nullable Caller caller) {
        if (caller == null) {
            return List.of();
        }
        return caller.isDesk()
                ? List.of(
                        new NavigationLink("navigation.search", "/search"),
                        new NavigationLink("navigation.submissions", links.submissionApi()))
                : List.of(new NavigationLink("navigation.own-submissions", links.submissionApi()));
    }
}
