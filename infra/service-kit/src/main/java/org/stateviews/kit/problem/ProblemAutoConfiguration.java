package org.stateviews.kit.problem;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Answers failures the same way on every service. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemAutoConfiguration {

    @Bean
    ProblemTexts problemTexts(MessageSource messages) {
        return new ProblemTexts(messages);
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts, LocaleResolver locales, JsonMapper json) {
        return new ProblemWriter(texts, locales, json);
    }

    @Bean
    ProblemPages problemPages(ProblemTexts texts) {
        return new ProblemPages(texts);
    }

    @Bean
    ProblemAnswers problemAnswers(
            ObjectProvider<ProblemTranslation> translations,
            ProblemWriter writer,
            ProblemPages pages,
            LocaleResolver locales,
            @Value("${spring.servlet.multipart.max-request-size:10MB}") DataSize upload) {
        var table = new ProblemTable(translations.orderedStream().toList(), upload);
        return new ProblemAnswers(table, writer, pages, locales);
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemAnswers answers) {
        return new ProblemErrorController(answers);
    }

    @Configuration(proxyBeanMethods = false)
    static class Place implements WebMvcConfigurer {

        private final ObjectProvider<ProblemAnswers> answers;

        Place(ObjectProvider<ProblemAnswers> answers) {
            this.answers = answers;
        }

        /** After {@code @ExceptionHandler} methods, before Spring's own bare answers. */
        @Override
        public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
            resolvers.add(1, answers.getObject()::resolve);
        }
    }
}
