package org.stateviews.submissionapi.intake;

/** Password of a locked file. It says nothing of itself, so that no log and no message can. */
record Password(String text) {

    /** More than any program that writes documents takes. */
    static final int LONGEST = 1000;

    @Override
    public String toString() {
        return "password";
    }
}
