package org.stateviews.search;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.stateviews.testkit.HouseRules;

class ModularityTests {
    @Test
    void featuresUseEachOtherOnlyThroughWhatIsPublicAndNeverInACircle() {
        ApplicationModules.of(SearchServiceApplication.class).verify();
    }

    @Test
    void theHouseRulesHold() {
        HouseRules.check("org.stateviews.search");
    }
}
