package org.stateviews.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the service. It needs none of its neighbours to start: while the log, the index, the store
 * or identity is away, what depends on it says so and the rest answers.
 */
@SpringBootApplication
public class SearchServiceApplication {
    private SearchServiceApplication() {}

    static void main(String[] arguments) {
        SpringApplication.run(SearchServiceApplication.class, arguments);
    }
}
