package org.stateviews.benchmark.outages;

/** The document store can be read and not written, as after an error of its disk. */
record ReadOnly(SmallStore store) implements Trouble {

    @Override
    public String name() {
        return "store read-only";
    }

    @Override
    public void begin() throws InterruptedException {
        store.remount("ro");
    }

    @Override
    public void end() throws InterruptedException {
        store.remount("rw");
    }
}
