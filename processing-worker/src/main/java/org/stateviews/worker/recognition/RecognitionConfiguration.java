package org.stateviews.worker.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.LogClients;
import org.stateviews.language.detection.LanguageDetector;
import org.stateviews.worker.extraction.Isolation;
import org.stateviews.worker.extraction.ScratchRoom;
import org.stateviews.worker.outcome.PageFiles;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecognitionSettings.class)
class RecognitionConfiguration {

    @Bean
    Installations installations(RecognitionSettings settings) {
        return new Installations(settings.command());
    }

    @Bean
    Workplace workplace(RecognitionSettings settings, ScratchRoom room) {
        try {
            return Workplace.prepare(settings.scratch(), room);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + settings.scratch(), e);
        }
    }

    @Bean
    ShutIn shutIn(Isolation isolation) {
        return new ShutIn(isolation);
    }

    @Bean
    RenderingFork renderingFork(ShutIn shutIn, RecognitionSettings settings, Workplace workplace) {
        return new RenderingFork(shutIn, settings, workplace);
    }

    @Bean
    RangeReader rangeReader(
            DocumentStore store,
            PageFiles files,
            Workplace workplace,
            Installations installations,
            RenderingFork rendering,
            ShutIn shutIn,
            RecognitionSettings settings) {
        var languages = LanguageDetector.load();
        return new RangeReader(
                store,
                files,
                workplace,
                installations,
                rendering,
                new PageReader(new Tesseract(shutIn, settings), languages, settings),
                new Seats(settings.processes()),
                new Expectation(files, languages));
    }

    @Bean
    RecognitionPlan recognitionPlan(RecognitionSettings settings) {
        return new RecognitionPlan(settings.pagesPerRange());
    }

    @Bean
    RecognitionQueue recognitionQueue(LogClients clients) {
        return new RecognitionQueue(clients);
    }

    @Bean
    HealthIndicator recognitionHealthIndicator(Installations installations) {
        return new RecognitionHealthIndicator(installations);
    }
}
