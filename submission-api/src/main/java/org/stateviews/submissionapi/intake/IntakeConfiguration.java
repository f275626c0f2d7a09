package org.stateviews.submissionapi.intake;

import java.time.Clock;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.password.SealedPasswords;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogReach;
import org.stateviews.kit.problem.ProblemTranslation;
import org.stateviews.kit.problem.ProblemWriter;
import org.stateviews.submissionapi.access.Visibility;
import org.stateviews.submissionapi.calls.Calls;
import org.stateviews.submissionapi.receipt.Receipts;
import org.stateviews.submissionapi.tracking.SubmissionLedger;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {

    /** After the security filters (-100): strangers are turned away before anything is asked. */
    private static final int AFTER_SECURITY = -50;

    @Bean
    Intake intake(
            Calls calls,
            SubmissionLedger ledger,
            DocumentStore store,
            Numbers numbers,
            Claims claims,
            Announcement announcement,
            Passwords passwords,
            StoreRoom room,
            Clock clock) {
        return new Intake(
                calls, ledger, store, numbers, claims, announcement, passwords, room, clock);
    }

    @Bean
    Passwords passwords(DocumentStore store) {
        return new Passwords(new SealedPasswords(store));
    }

    @Bean
    StoreRoom storeRoom(DocumentStore store, IntakeSettings settings) {
        return new StoreRoom(store, settings.reserve());
    }

    @Bean
    Claims claims(DocumentStore store, JsonMapper json) {
        return new Claims(store, json);
    }

    @Bean
    Numbers numbers(DocumentStore store, JsonMapper json) {
        return new Numbers(store, json);
    }

    @Bean
    UnfinishedIntake unfinishedIntake(
            Numbers numbers,
            Claims claims,
            Calls calls,
            Visibility visibility,
            SubmissionLedger ledger,
            Fold submissionsFold,
            Clock clock,
            IntakeSettings settings) {
        return new UnfinishedIntake(
                numbers,
                claims,
                calls,
                visibility,
                ledger,
                submissionsFold,
                clock,
                settings.grace());
    }

    @Bean
    ProblemTranslation outOfRoom() {
        return new OutOfRoom();
    }

    /**
     * Who announces a large body with {@code Expect: 100-continue} is asked for it once the door is
     * known to be open, and not by the container at once.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodiesAreAskedForWhenRead() {
        return factory ->
                factory.addConnectorCustomizers(
                        connector -> {
                            if (connector.getProtocolHandler()
                                    instanceof AbstractHttp11Protocol<?> http) {
                                http.setContinueResponseTiming(
                                        ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
                            }
                        });
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
    FilterRegistrationBean<DoorFilter> doorFilter(
            LogReach reach, StoreRoom room, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new DoorFilter(reach, room, problems));
        registration.addUrlPatterns("/api/v1/calls/*", "/api/v1/submissions/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
