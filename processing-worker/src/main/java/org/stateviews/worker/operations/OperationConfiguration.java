package org.stateviews.worker.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.kit.security.RouteRules;

@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    @Bean
    RouteRules operationRoutes() {
        return new OperationRoutes();
    }
}
