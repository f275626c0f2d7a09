package org.stateviews.worker.extraction;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import org.stateviews.worker.outcome.AttachmentNumbers;
import org.stateviews.worker.outcome.WorkingCopies;
import org.stateviews.worker.passwords.Passwords;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ExtractionSettings.class, RoomSettings.class})
class ExtractionConfiguration {

    @Bean
    Isolation isolation() {
        return Isolation.granted();
    }

    @Bean
    ForkHome forkHome(ExtractionSettings settings, Isolation isolation) {
        AnswerFilter.install();
        return ForkHome.prepare(settings, isolation);
    }

    @Bean
    Fork fork(ForkHome home, ExtractionSettings settings) {
        return new Fork(home, settings);
    }

    @Bean
    Unlocker unlocker(DocumentStore store, Passwords passwords, ForkHome home, Fork fork) {
        return new Unlocker(new WorkingCopies(store), passwords, home, fork);
    }

    @Bean
    DocumentReader documentReader(
            DocumentStore store,
            Unlocker unlocker,
            ForkHome home,
            Fork fork,
            ExtractionSettings settings) {
        return new DocumentReader(store, unlocker, home, fork, settings);
    }

    @Bean
    Attachments attachments(DocumentStore store, Clock clock) {
        return new Attachments(new AttachmentNumbers(store), clock);
    }

    /** After the home, which makes the folder. */
    @Bean
    ScratchRoom scratchRoom(ForkHome home, ExtractionSettings settings, RoomSettings room) {
        return new ScratchRoom(settings.scratch(), room.least());
    }

    @Bean
    WarmUp warmUp(ForkHome home, Fork fork) {
        return new WarmUp(home, fork);
    }

    @Bean
    HealthIndicator isolationHealthIndicator(Isolation isolation, ExtractionSettings settings) {
        return new IsolationHealthIndicator(isolation, settings);
    }
}
