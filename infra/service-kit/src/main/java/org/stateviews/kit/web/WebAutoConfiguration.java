package org.stateviews.kit.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every web service the same languages, layout and style sheets. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, MessageSourceAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(LinksSettings.class)
class WebAutoConfiguration {

    @Bean
    MessageSource messageSource() {
        return MessageBundles.source();
    }

    @Bean
    SiteLanguages siteLanguages() {
        return MessageBundles.languages();
    }

    @Bean
    LanguageChoice localeResolver(SiteLanguages languages) {
        return new LanguageChoice(languages);
    }

    @Bean
    Layout layout(
            ObjectProvider<Navigation> navigation,
            SiteLanguages languages,
            @Value("${stateviews.demo:false}") boolean demo) {
        return new Layout(navigation.orderedStream().toList(), languages, demo);
    }

    @Bean
    Submitters submitters(MessageSource messages) {
        return new Submitters(messages);
    }

    @Bean
    Times times(MessageSource messages) {
        return new Times(messages);
    }

    @Configuration(proxyBeanMethods = false)
    static class Pages implements WebMvcConfigurer {

        private final LanguageChoice languages;

        Pages(LanguageChoice languages) {
            this.languages = languages;
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors.addInterceptor(languages);
        }

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry resources) {
            SharedAssets.register(resources);
        }
    }
}
