package org.stateviews.kit.web;

/**
 * Where a list stands, for the pager.
 *
 * @param page counted from 0
 * @param size entries per page, at least 1
 * @param total entries in all
 */
public record Paging(int page, int size, long total) {

    public Paging {
        if (page < 0 || size < 1 || total < 0) {
            throw new IllegalArgumentException("no such page: " + page + " of " + total);
        }
    }

    /** Number of pages, at least 1. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Number of the first entry shown, counted from 1; 0 in an empty list. */
    public long first() {
        return total == 0 ? 0 : (long) page * size + 1;
    }

    /** Number of the last entry shown. */
    public long last() {
        return Math.min(total, ((long) page + 1) * size);
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    public boolean hasNext() {
        return page + 1L < pages();
    }
}
