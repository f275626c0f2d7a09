package org.stateviews.example;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.security.RouteRules;

/** One open page, one closed page and one route for programs. */
@SpringBootApplication
public class ExampleSite {

    @Bean
    RouteRules routes() {
        return new RouteRules() {
            @Override
            public void api(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                    .AuthorizationManagerRequestMatcherRegistry
                            routes) {
                routes.requestMatchers("/api/v1/me").authenticated();
            }

            @Override
            public void pages(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                    .AuthorizationManagerRequestMatcherRegistry
                            routes) {
                routes.requestMatchers("/").permitAll();
                routes.requestMatchers("/closed").hasAnyRole("MISSION", "ANALYST");
            }
        };
    }

    @RestController
    static class Api {

        @GetMapping("/api/v1/me")
        String me(Caller caller) {
            return caller.account() + " " + caller.roles() + " " + caller.state();
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/")
        String start(Model model) {
            model.addAttribute("who", "the start page");
            return "example";
        }

        @GetMapping("/closed")
        String closed(Caller caller, Model model) {
            model.addAttribute("who", caller.account());
            return "example";
        }
    }
}
