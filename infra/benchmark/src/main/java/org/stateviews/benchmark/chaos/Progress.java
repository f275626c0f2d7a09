package org.stateviews.benchmark.chaos;

/** How many submissions have come to their end at the door, and whether more will. */
final class Progress {

    private int sent;
    private int receipts;
    private boolean over;

    synchronized void sent(int acceptances) {
        sent++;
        receipts += acceptances;
        notifyAll();
    }

    synchronized void over() {
        over = true;
        notifyAll();
    }

    synchronized boolean isOver() {
        return over;
    }

    synchronized int sent() {
        return sent;
    }

    synchronized int receipts() {
        return receipts;
    }

    /** Returns once so many were sent, or all were. */
    synchronized void await(int count) throws InterruptedException {
        while (sent < count && !over) {
            wait();
        }
    }
}
