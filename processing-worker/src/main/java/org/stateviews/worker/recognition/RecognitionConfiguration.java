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
    RangeReader rangeReader(
            DocumentStore store,
            PageFiles files,
            Workplace workplace,
            Installations installations,
            Isolation isolation,
            RecognitionSettings settings) {
        var shutIn = new ShutIn(isolation);
        var languages = LanguageDetector.load();
        return new RangeReader(
                store,
                files,
                workplace,
                installations,
                new RenderingFork(shutIn, settings),
                new PageReader(new Tesseract(shutIn, settings), languages, settings),
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
