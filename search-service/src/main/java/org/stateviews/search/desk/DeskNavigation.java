package org.stateviews.search.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.security.Role;
import org.stateviews.kit.web.LinksSettings;
import org.stateviews.kit.web.Navigation;
import org.stateviews.kit.web.NavigationLink;

/**
 * Where the desk can go. A mission is shown the way to its own site, the only one it may use; what
 * only the Secretariat may open is shown to nobody else.
 */
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
        if (!caller.isDesk()) {
            return List.of(new NavigationLink("navigation.own-submissions", links.submissionApi()));
        }
        var desk = new ArrayList<NavigationLink>();
        desk.add(new NavigationLink("navigation.search", "/search"));
        desk.add(new NavigationLink("navigation.overview", "/overview"));
        desk.add(new NavigationLink("navigation.reviews", "/reviews"));
        if (caller.is(Role.EDITOR)) {
            desk.add(new NavigationLink("navigation.reports", "/reports"));
        }
        desk.add(new NavigationLink("navigation.submissions", links.submissionApi()));
        if (caller.is(Role.SECRETARIAT)) {
            desk.add(new NavigationLink("navigation.operations", "/operations"));
            desk.add(new NavigationLink("navigation.audit", "/audit"));
        }
        return List.copyOf(desk);
    }
}
