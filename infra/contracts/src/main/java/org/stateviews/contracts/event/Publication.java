package org.stateviews.contracts.event;

/** What the State allows: a text for the Secretariat only is counted, never quoted or printed. */
public enum Publication {
    PUBLIC,
    SECRETARIAT_ONLY
}
