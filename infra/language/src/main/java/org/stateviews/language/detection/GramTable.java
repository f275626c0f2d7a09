package org.stateviews.language.detection;

import java.util.Map;

/**
 * Values of pairs and triples of characters. Looked up for each letter of each text, which a map of
 * strings would need a string for. Open addressing: a key lies at its own slot or in the next that
 * was free.
 */
final class GramTable {

    private static final long MIXER = 0x9E37_79B9_7F4A_7C15L;

    private final long[] keys;
    private final float[][] values;
    private final int shift;

    /**
     * @param grams of two or three characters, none of them U+0000
     */
    GramTable(Map<String, float[]> grams) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(2L * grams.size() + 1);
        shift = Long.SIZE - bits;
        keys = new long[1 << bits];
        values = new float[1 << bits][];
        grams.forEach(this::put);
    }

    private void put(String gram, float[] value) {
        int slot = slot(key(gram, 0, gram.length()));
        keys[slot] = key(gram, 0, gram.length());
        values[slot] = value;
    }

    /** Values of the gram at a place in a text, the others where there are none. */
    float[] at(String text, int start, int length, float[] others) {
        var found = values[slot(key(text, start, length))];
        return found == null ? others : found;
    }

    /** Where the key lies, or the free slot where it would. */
    private int slot(long key) {
        int slot = (int) ((key * MIXER) >>> shift);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) % keys.length;
        }
        return slot;
    }

    private static long key(String text, int start, int length) {
        long key = 0;
        for (int i = start; i < start + length; i++) {
            key = (key << Character.SIZE) | text.charAt(i);
        }
        return key;
    }
}
