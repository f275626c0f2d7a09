package org.stateviews.benchmark.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stateviews.local.process.FreePorts;
import org.stateviews.local.process.HttpReach;
import org.stateviews.local.token.TokenDoor;

/**
 * A whole platform as {@code infra/up --detach --fresh} starts it, on free ports over data of its
 * own. It is stopped with the JVM, whatever ends it.
 */
public final class OwnPlatform {

    private static final List<String> PORTS =
            List.of(
                    "SUBMISSION",
                    "SEARCH",
                    "IDENTITY",
                    "WORKER",
                    "KAFKA",
                    "KAFKA_CONTROLLER",
                    "ELASTICSEARCH",
                    "ELASTICSEARCH_TRANSPORT",
                    "SUBMISSION_MANAGEMENT",
                    "SEARCH_MANAGEMENT");

    private final Path home;
    private final Path data;
    private final Map<String, Integer> ports = new HashMap<>();
    private final Scripts scripts;
    private final Tokens tokens;
    private final Processes processes;

    /**
     * Nothing runs yet.
     *
     * @param home the built checkout
     * @param data folder for its data
     */
    public OwnPlatform(Path home, Path data) {
        this.home = home.toAbsolutePath().normalize();
        this.data = data.toAbsolutePath().normalize();
        var free = FreePorts.find(PORTS.size());
        for (int i = 0; i < PORTS.size(); i++) {
            ports.put(PORTS.get(i), free.get(i));
        }
        this.scripts = new Scripts(this.home, ports);
        this.tokens = new Tokens(new TokenDoor(local("IDENTITY"), accounts()));
        this.processes = new Processes(this.data);
    }

    /**
     * Starts it over an emptied folder and gives what {@code infra/up} said.
     *
     * @param options more words for it, such as {@code --demo}
     * @throws IllegalStateException with all it said, when it does not come up
     */
    public String start(String... options) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-platform"));
        var words = new ArrayList<>(List.of(options));
        words.addFirst("--fresh");
        tokens.forget();
        return up(words);
    }

    /** The same with settings of services, as environment variables, from the next start on. */
    public OwnPlatform with(Map<String, String> settings) {
        scripts.with(settings);
        return this;
    }

    /** Stops everything and starts it again over the same data. */
    public String restart() {
        stop();
        tokens.forget();
        return up(List.of());
    }

    /** Returns when all its processes are gone; does nothing when none runs. */
    public void stop() {
        scripts.run("down", List.of("--data", data.toString()));
    }

    /**
     * What {@code infra/proof} says.
     *
     * @throws IllegalStateException with all it said, when log, store and index do not agree
     */
    public String proof() {
        return scripts.run("proof", List.of("--data", data.toString()));
    }

    public Path home() {
        return home;
    }

    public Path data() {
        return data;
    }

    /** File with the passwords of all accounts. */
    public Path accounts() {
        return data.resolve("accounts.json");
    }

    public String submissionApi() {
        return local("SUBMISSION");
    }

    public String searchService() {
        return local("SEARCH");
    }

    /** Management address of the worker. */
    public String worker() {
        return local("WORKER");
    }

    /** Bootstrap servers. */
    public String kafka() {
        return "127.0.0.1:" + ports.get("KAFKA");
    }

    /**
     * Bearer token of an account, good for some minutes.
     *
     * @throws org.stateviews.local.token.NoTokenException when there is no such account
     */
    public String token(String account) {
        return tokens.of(account);
    }

    /** The process of a part, empty while it is down. */
    public Optional<ProcessHandle> process(Part part) {
        return processes.of(part);
    }

    /** Whether a part says of itself that it serves. */
    public boolean ready(Part part) {
        var address =
                switch (part) {
                    case WORKER -> local("WORKER") + "/actuator/health/readiness";
                    case SUBMISSION_API ->
                            local("SUBMISSION_MANAGEMENT") + "/actuator/health/readiness";
                    case SEARCH_SERVICE ->
                            local("SEARCH_MANAGEMENT") + "/actuator/health/readiness";
                    case ELASTICSEARCH -> local("ELASTICSEARCH") + "/_cluster/health";
                    case KAFKA -> "";
                };
        return process(part).isPresent()
                && (address.isEmpty() || HttpReach.answers(URI.create(address)));
    }

    private String up(List<String> options) {
        var words = new ArrayList<>(List.of("--detach", "--data", data.toString()));
        words.addAll(options);
        return scripts.run("up", words);
    }

    private String local(String port) {
        return "http://localhost:" + ports.get(port);
    }
}
