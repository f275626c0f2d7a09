package org.stateviews.submissionapi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@Modulithic(systemName = "submission-api")
@SpringBootApplication
class SubmissionApiApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SubmissionApiApplication.class, arguments);
    }
}
