package org.stateviews.search.operations;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a topic reached when a proof was made.
 *
 * @param partitions end offset of each partition
 */
record TopicHeads(String topic, SortedMap<Integer, Long> partitions) {
    /**
     * Takes apart {@code submissions-0} and so on; a name of another shape is a topic of its own.
     */
    static List<TopicHeads> of(Map<String, Long> heads) {
        var topics = new TreeMap<String, SortedMap<Integer, Long>>();
        heads.forEach(
                (name, offset) -> {
                    int dash = name.lastIndexOf('-');
                    boolean numbered = dash > 0 && name.substring(dash + 1).matches("\\d{1,9}");
                    var topic = numbered ? name.substring(0, dash) : name;
                    int partition = numbered ? Integer.parseInt(name.substring(dash + 1)) : 0;
                    topics.computeIfAbsent(topic, _ -> new TreeMap<>()).put(partition, offset);
                });
        return topics.entrySet().stream()
                .map(it -> new TopicHeads(it.getKey(), it.getValue()))
                .toList();
    }

    /** Records of the topic in all. */
    public long sum() {
        return partitions.values().stream().mapToLong(Long::longValue).sum();
    }
}
