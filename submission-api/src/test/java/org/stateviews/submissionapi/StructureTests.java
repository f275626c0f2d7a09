package org.stateviews.submissionapi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.stateviews.testkit.HouseRules;

class StructureTests {

    @Test
    void featuresKeepToThemselves() {
        ApplicationModules.of(SubmissionApiApplication.class).verify();
    }

    @Test
    void theHouseRulesHold() {
        HouseRules.check("org.stateviews.submissionapi");
    }
}
