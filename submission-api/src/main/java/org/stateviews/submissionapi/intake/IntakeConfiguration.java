package org.stateviews.submissionapi.intake;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogReach;
import org.stateviews.kit.problem.ProblemWriter;
import org.stateviews.submissionapi.calls.Calls;
import org.stateviews.submissionapi.receipt.Receipts;
import org.stateviews.submissionapi.tracking.SubmissionLedger;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** After the security filters (-100): strangers are turned away before anything is asked. */
    private static final int AFTER_SECURITY = -50;

    @Bean
    Intake intake(
            Calls calls,
            SubmissionLedger ledger,
            DocumentStore store,
            Announcement announcement,
            JsonMapper json,
            Clock clock) {
        return new Intake(calls, ledger, store, new Claims(store, json), announcement, clock);
    }

    @Bean
    Announcement announcement(
            EventLog log, Fold submissionsFold, SubmissionLedger ledger, Receipts receipts) {
        return new Announcement(log, submissionsFold, ledger, receipts);
    }

    @Bean
    Withdrawal withdrawal(
            EventLog log, Fold submissionsFold, SubmissionLedger ledger, Clock clock) {
        return new Withdrawal(log, submissionsFold, ledger, clock);
    }

    @Bean
    FilterRegistrationBean<DoorFilter> doorFilter(LogReach reach, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new DoorFilter(reach, problems));
        registration.addUrlPatterns("/api/v1/calls/*", "/api/v1/submissions/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
