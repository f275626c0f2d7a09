package org.stateviews.search.reading;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.kit.time.SteadyTime;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reviews.PassageReviews;

/** Wires reading. */
@Configuration
@EnableConfigurationProperties({
    ReadingConfiguration.StoreSettings.class,
    ReadingConfiguration.ReadingSettings.class
})
class ReadingConfiguration {
    /**
     * Where the document store is; all services mount the same one.
     *
     * @param path its folder
     */
    @Validated
    @ConfigurationProperties(prefix = "stateviews.store", ignoreUnknownFields = false)
    record StoreSettings(@NotNull Path path) {}

    /**
     * What counts as one reading of an original.
     *
     * @param length how long after its record further parts belong to a reading
     */
    @Validated
    @ConfigurationProperties(prefix = "stateviews.reading", ignoreUnknownFields = false)
    record ReadingSettings(@NotNull @DefaultValue("10m") Duration length) {}

    @Bean
    DocumentStore documentStore(StoreSettings settings) {
        return new FileSystemDocumentStore(settings.path());
    }

    @Bean
    SubmissionCatalogue submissionCatalogue() {
        return new SubmissionCatalogue();
    }

    @Bean
    Release release() {
        return new Release();
    }

    @Bean
    Fold submissionsFold(LogClients log, SubmissionCatalogue catalogue, Release release) {
        return log.fold(
                "submissions",
                Set.of(Topic.SUBMISSIONS, Topic.PROCESSING),
                (event, position) -> {
                    catalogue.fold(event, position);
                    release.fold(event, position);
                });
    }

    @Bean
    Submissions submissions(SubmissionCatalogue catalogue, Fold submissionsFold) {
        return new Submissions(catalogue, submissionsFold::isReady);
    }

    @Bean
    TextsInForce textsInForce(SubmissionCatalogue catalogue, Submissions submissions) {
        return new TextsInForce(catalogue, submissions);
    }

    @Bean
    SubmissionText submissionText(SearchIndex index, PassageReviews reviews) {
        return new SubmissionText(index, reviews);
    }

    @Bean
    ReadingPages readingPages(
            Submissions submissions,
            SubmissionText text,
            PassageReviews reviews,
            ProblemTexts problems) {
        return new ReadingPages(submissions, text, reviews, problems);
    }

    @Bean
    DocumentPointers documentPointers(Submissions submissions) {
        return new DocumentPointers(submissions);
    }

    @Bean
    Readings readings(ReadingSettings settings) {
        return new Readings(settings.length(), new SteadyTime());
    }

    @Bean
    Originals originals(
            Submissions submissions,
            Release release,
            DocumentStore store,
            EventLog log,
            Readings readings,
            Clock clock) {
        return new Originals(submissions, release, store, log, readings, clock);
    }

    @Bean
    ReadingProblems readingProblems() {
        return new ReadingProblems();
    }
}
