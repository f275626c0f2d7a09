package org.stateviews.worker;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.stateviews.testkit.HouseRules;

class StructureTests {

    @Test
    void featuresKeepToThemselves() {
        ApplicationModules.of(WorkerApplication.class).verify();
    }

    @Test
    void theHouseRulesHold() {
        HouseRules.check("org.stateviews.worker");
    }
}
