package org.stateviews.local.servers;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Settings of a broker that stands alone. Internal topics have one copy because there is one
 * broker; offsets outlive any pause, because a forgotten offset means reading from the start; the
 * session time-outs are those a production cluster should have, since the default of 45 s leaves a
 * killed worker's partitions waiting that long.
 */
final class KafkaConfiguration {

    private static final Duration TEN_YEARS = Duration.ofDays(3653);

    private KafkaConfiguration() {}

    static String of(KafkaSettings settings) {
        return of(settings.port(), settings.controllerPort(), settings.data().resolve("records"))
                .entrySet()
                .stream()
                .map(it -> it.getKey() + "=" + it.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Object> of(int port, int controllerPort, Object folder) {
        var all = new TreeMap<String, Object>();
        all.putAll(alone(port, controllerPort));
        all.putAll(oneCopy());
        all.putAll(groups());
        all.put("log.dirs", folder);
        all.put("auto.create.topics.enable", false);
        all.put("log.retention.ms", -1);
        all.put("log.cleaner.dedupe.buffer.size", 32 * 1024 * 1024);
        all.put("num.network.threads", 2);
        all.put("num.io.threads", 4);
        return all;
    }

    private static Map<String, Object> alone(int port, int controllerPort) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                1,
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port, controllerPort),
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "inter.broker.listener.name",
                "PLAINTEXT");
    }

    private static Map<String, Object> oneCopy() {
        return Map.of(
                "default.replication.factor", 1,
                "min.insync.replicas", 1,
                "offsets.topic.replication.factor", 1,
                "offsets.topic.num.partitions", 12,
                "transaction.state.log.replication.factor", 1,
                "transaction.state.log.min.isr", 1,
                "transaction.state.log.num.partitions", 3,
                "share.coordinator.state.topic.replication.factor", 1,
                "share.coordinator.state.topic.min.isr", 1,
                "share.coordinator.state.topic.num.partitions", 3);
    }

    private static Map<String, Object> groups() {
        return Map.of(
                "group.initial.rebalance.delay.ms", 0,
                "offsets.retention.minutes", TEN_YEARS.toMinutes(),
                "group.consumer.session.timeout.ms", 10_000,
                "group.consumer.min.session.timeout.ms", 10_000,
                "group.consumer.heartbeat.interval.ms", 3_000,
                "group.consumer.min.heartbeat.interval.ms", 3_000);
    }
}
