package org.stateviews.worker.passages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PassageConfiguration {

    @Bean
    PassageCutter passageCutter() {
        return PassageCutter.load();
    }
}
