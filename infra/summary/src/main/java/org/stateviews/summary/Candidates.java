package org.stateviews.summary;

import java.util.Arrays;

/** The best of each slot, packed so that sorting numbers sorts by likeness, then by order. */
final class Candidates {

    /** Less is a word or two in common. */
    private static final float LEAST_LIKENESS = 0.05f;

    private final long[] bySlot;
    private final int[] used;
    private int count;

    Candidates(int slots) {
        bySlot = new long[slots];
        used = new int[slots];
    }

    void offer(int slot, int id, float alike) {
        if (alike < LEAST_LIKENESS) {
            return;
        }
        long packed = (long) Float.floatToIntBits(alike) << 32 | (Integer.MAX_VALUE - id);
        if (bySlot[slot] == 0) {
            used[count++] = slot;
        }
        bySlot[slot] = Math.max(bySlot[slot], packed);
    }

    /** The best of all slots, the least alike first; then all slots are empty again. */
    long[] take(int most) {
        var all = new long[count];
        for (int i = 0; i < count; i++) {
            all[i] = bySlot[used[i]];
            bySlot[used[i]] = 0;
        }
        count = 0;
        Arrays.sort(all);
        return Arrays.copyOfRange(all, Math.max(0, all.length - most), all.length);
    }

    static int id(long packed) {
        return Integer.MAX_VALUE - (int) packed;
    }

    static float likeness(long packed) {
        return Float.intBitsToFloat((int) (packed >>> 32));
    }
}
