package org.stateviews.benchmark.platform;

/** A process of the platform that a bench may kill; the supervisor brings it back. */
public enum Part {
    WORKER("processing-worker", "/processing-worker/target/app/"),
    SUBMISSION_API("submission-api", "/submission-api/target/app/"),
    SEARCH_SERVICE("search-service", "/search-service/target/app/"),
    KAFKA("kafka", " kafka.Kafka "),
    ELASTICSEARCH("elasticsearch", "org.elasticsearch.server");

    private final String label;
    private final String sign;

    Part(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** Its name in the supervisor's words. */
    public String label() {
        return label;
    }

    /** Whether a command line, words apart by spaces, is this part's. */
    boolean runsAs(String commandLine) {
        return commandLine.contains(sign);
    }
}
