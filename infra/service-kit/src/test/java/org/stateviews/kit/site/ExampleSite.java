package org.stateviews.kit.site;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.security.RouteRules;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.kit.web.Navigation;
import org.stateviews.kit.web.NavigationLink;
import org.stateviews.kit.web.Paging;

/** One controller per door, one rule per route, and one route that was forgotten. */
@SpringBootApplication
class ExampleSite {

    @Bean
    RouteRules routes() {
        return new RouteRules() {
            @Override
            public void api(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                    .AuthorizationManagerRequestMatcherRegistry
                            routes) {
                routes.requestMatchers("/api/v1/desk").hasRole("ANALYST");
                routes.requestMatchers("/api/v1/forgotten").denyAll();
                routes.requestMatchers("/api/v1/**").authenticated();
            }

            @Override
            public void pages(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>
                                    .AuthorizationManagerRequestMatcherRegistry
                            routes) {
                routes.requestMatchers("/").permitAll();
                routes.requestMatchers("/desk", "/send", "/broken").hasRole("ANALYST");
            }
        };
    }

    @Bean
    Navigation navigation() {
        return caller -> List.of(new NavigationLink("layout.sign-in", "/desk"));
    }

    record Item(@Min(1) int number, String name) {}

    @RestController
    static class Api {

        @GetMapping("/api/v1/me")
        Map<String, Object> me(Caller caller) {
            return Map.of(
                    "account", caller.account(),
                    "desk", caller.isDesk(),
                    "state", caller.state().map(Object::toString).orElse(""));
        }

        @GetMapping("/api/v1/desk")
        String desk() {
            return "desk";
        }

        @GetMapping("/api/v1/things/{number}")
        String thing(@PathVariable int number, @RequestParam String view) {
            if (number == 0) {
                throw new IllegalStateException("nobody foresaw this");
            }
            throw Problem.of(HttpStatus.CONFLICT, "invalid-value", view)
                    .with("version", number)
                    .exception();
        }

        @PostMapping(path = "/api/v1/items", consumes = "application/json")
        Item item(@jakarta.validation.Valid @RequestBody Item item) {
            return item;
        }

        @PostMapping("/api/v1/files")
        String file(@RequestPart("file") MultipartFile file) {
            return String.valueOf(file.getSize());
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/")
        String start(Optional<Caller> caller, Model model) {
            model.addAttribute("who", caller.map(Caller::account).orElse("stranger"));
            model.addAttribute("errors", List.of(new FieldProblem("file", "Choose a file")));
            model.addAttribute("moment", Instant.EPOCH);
            model.addAttribute("way", List.of(new NavigationLink("layout.navigation", "/")));
            model.addAttribute("paging", new Paging(1, 20, 57));
            return "example";
        }

        @ResponseBody
        @GetMapping("/desk")
        String desk(Caller caller) {
            return caller.account();
        }

        @ResponseBody
        @PostMapping("/send")
        String send() {
            return "sent";
        }

        @ResponseBody
        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("nobody foresaw this");
        }

        @ResponseBody
        @GetMapping("/forgotten")
        String forgotten() {
            return "no rule names this route";
        }
    }
}
