package org.stateviews.local.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stateviews.local.process.Program;
import org.stateviews.local.servers.ElasticsearchServer;
import org.stateviews.local.servers.ElasticsearchSettings;
import org.stateviews.local.servers.KafkaServer;
import org.stateviews.local.servers.KafkaSettings;
import org.stateviews.local.servers.ServersHome;

/** All programs of the platform with the settings of one machine. */
record Programs(Program kafka, Program elasticsearch, List<Program> services) {

    Programs {
        services = List.copyOf(services);
    }

    Stream<Program> all() {
        return Stream.concat(Stream.of(kafka, elasticsearch), services.stream());
    }

    static Programs of(Path project, DataFolder data, Ports ports) {
        var home = new ServersHome(project.resolve("infra/local/target/servers"));
        var kafka =
                new KafkaServer(
                        home,
                        new KafkaSettings(
                                data.of("kafka"),
                                data.log("kafka"),
                                ports.kafka(),
                                ports.kafkaController(),
                                512));
        var elasticsearch =
                new ElasticsearchServer(
                        home,
                        new ElasticsearchSettings(
                                data.of("elasticsearch"),
                                data.log("elasticsearch"),
                                ports.elasticsearch(),
                                ports.elasticsearchTransport(),
                                1024));
        return new Programs(kafka, elasticsearch, new Services(project, data, ports).all());
    }

    /** The four services, each with the configuration keys it understands and no others. */
    private record Services(Path project, DataFolder data, Ports ports) {

        List<Program> all() {
            return List.of(identity(), submission(), worker(), search());
        }

        private Program identity() {
            return service(
                    "identity",
                    "infra/identity",
                    192,
                    List.of(ports.web().identity()),
                    Map.of(
                            "server.port", port(ports.web().identity()),
                            "stateviews.identity.issuer", ports.web().identityAddress(),
                            "stateviews.identity.accounts", data.accounts().toString(),
                            "stateviews.identity.keys", data.of("keys/identity").toString(),
                            "stateviews.links.submission-api", ports.web().submissionAddress(),
                            "stateviews.links.search-service", ports.web().searchAddress()));
        }

        private Program submission() {
            return service(
                    "submission-api",
                    "submission-api",
                    256,
                    List.of(ports.web().submission(), ports.web().submissionManagement()),
                    Map.of(
                            "server.port", port(ports.web().submission()),
                            "management.server.port", port(ports.web().submissionManagement()),
                            "spring.kafka.bootstrap-servers", kafkaAddress(),
                            "stateviews.store.path", data.of("documents").toString(),
                            "stateviews.intake.reserve", Room.RESERVE + "B",
                            "stateviews.identity.issuer", ports.web().identityAddress(),
                            "stateviews.receipt.keys", data.of("keys/receipts").toString(),
                            "stateviews.links.submission-api", ports.web().submissionAddress(),
                            "stateviews.links.search-service", ports.web().searchAddress(),
                            "stateviews.calls.open-for-days", "30"));
        }

        private Program worker() {
            return service(
                    "processing-worker",
                    "processing-worker",
                    512,
                    List.of(ports.worker()),
                    Map.of(
                            "server.port", port(ports.worker()),
                            "spring.kafka.bootstrap-servers", kafkaAddress(),
                            "stateviews.store.path", data.of("documents").toString(),
                            "stateviews.elasticsearch.url", elasticsearchAddress(),
                            "stateviews.identity.issuer", ports.web().identityAddress(),
                            "stateviews.passwords.keys", data.of("keys/passwords").toString(),
                            "stateviews.extraction.scratch", data.of("scratch").toString()));
        }

        private Program search() {
            return service(
                    "search-service",
                    "search-service",
                    256,
                    List.of(ports.web().search(), ports.web().searchManagement()),
                    Map.of(
                            "server.port", port(ports.web().search()),
                            "management.server.port", port(ports.web().searchManagement()),
                            "spring.kafka.bootstrap-servers", kafkaAddress(),
                            "stateviews.store.path", data.of("documents").toString(),
                            "stateviews.elasticsearch.url", elasticsearchAddress(),
                            "stateviews.identity.issuer", ports.web().identityAddress(),
                            "stateviews.links.submission-api", ports.web().submissionAddress(),
                            "stateviews.links.search-service", ports.web().searchAddress()));
        }

        private Program service(
                String name,
                String module,
                int heapMegabytes,
                List<Integer> ports,
                Map<String, String> settings) {
            var all = new HashMap<>(settings);
            if (!name.equals("processing-worker")) {
                all.put("stateviews.demo", "true");
            }
            var app = project.resolve(module).resolve("target/app");
            return new BootService(name, jar(app, name), heapMegabytes, ports, all, data);
        }

        private static Path jar(Path app, String name) {
            var jar = app.resolve(name + "-0.1.0-SNAPSHOT.jar");
            if (!Files.exists(jar)) {
                throw new UpFailure(name + " is not built: " + jar + " is missing");
            }
            return jar;
        }

        private String kafkaAddress() {
            return "127.0.0.1:" + ports.kafka();
        }

        private String elasticsearchAddress() {
            return "http://127.0.0.1:" + ports.elasticsearch();
        }

        private static String port(int port) {
            return Integer.toString(port);
        }
    }
}
