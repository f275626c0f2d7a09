package org.stateviews.kit.log;

/** Keys of structured log lines: the message says what happened, these say to which thing. */
public final class LogKeys {

    public static final String REFERENCE = "reference";
    public static final String DOCUMENT = "document";
    public static final String TOPIC = "topic";
    public static final String PARTITION = "partition";
    public static final String OFFSET = "offset";
    public static final String OUTCOME = "outcome";
    public static final String ATTEMPT = "attempt";

    private LogKeys() {}
}
