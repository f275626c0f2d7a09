package org.stateviews.local.supervisor;

import java.util.Map;

/** Ports of everything, each overridable by an environment variable {@code SV_PORT_…}. */
record Ports(
        int kafka,
        int kafkaController,
        int elasticsearch,
        int elasticsearchTransport,
        Web web,
        int worker) {

    /** Ports of what is called over HTTP by people. */
    record Web(
            int identity,
            int submission,
            int submissionManagement,
            int search,
            int searchManagement) {

        String identityAddress() {
            return "http://localhost:" + identity;
        }

        String submissionAddress() {
            return "http://localhost:" + submission;
        }

        String searchAddress() {
            return "http://localhost:" + search;
        }
    }

    String workerAddress() {
        return "http://localhost:" + worker;
    }

    /**
     * @throws UpFailure when a variable holds no port
     */
    static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "KAFKA", 9092),
                port(environment, "KAFKA_CONTROLLER", 9093),
                port(environment, "ELASTICSEARCH", 9200),
                port(environment, "ELASTICSEARCH_TRANSPORT", 9300),
                new Web(
                        port(environment, "IDENTITY", 9000),
                        port(environment, "SUBMISSION", 8080),
                        port(environment, "SUBMISSION_MANAGEMENT", 8090),
                        port(environment, "SEARCH", 8081),
                        port(environment, "SEARCH_MANAGEMENT", 8091)),
                port(environment, "WORKER", 8082));
    }

    private static int port(Map<String, String> environment, String name, int standard) {
        var variable = "SV_PORT_" + name;
        var value = environment.getOrDefault(variable, Integer.toString(standard));
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 65_535) {
            throw new UpFailure(variable + " is no port: " + value);
        }
        return Integer.parseInt(value);
    }
}
