package org.stateviews.testkit;

import java.net.URI;

/**
 * One Kafka and one Elasticsearch per test JVM, started at the first question, on free ports over
 * temporary data, the same way {@code infra/up} starts them. They are shared, so a test keeps to
 * names of its own (index, reference, group). They end with the JVM, however that ends.
 */
public final class RealServers {

    private RealServers() {}

    /** Bootstrap address of Kafka. */
    public static String kafka() {
        return Running.SERVERS.kafka().bootstrapServers();
    }

    /** Address of Elasticsearch, without a slash at the end. */
    public static URI elasticsearch() {
        return Running.SERVERS.elasticsearch().url();
    }

    /** Loaded, and so started, at the first use only. */
    private static final class Running {
        private static final StartedServers SERVERS = StartedServers.start();
    }
}
