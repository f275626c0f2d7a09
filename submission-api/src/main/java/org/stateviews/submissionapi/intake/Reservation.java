package org.stateviews.submissionapi.intake;

import java.time.Instant;

/**
 * Written into the name of a number or revision as it is taken: which claim is to have it. Numbers
 * lie in the folder of their submitter, so this is how an account's claims are found; a claim
 * itself lies under a digest of its key, which nobody else knows.
 *
 * @param claim name of the claim in the store; it may never have been written, or name another
 *     number
 * @param at moment the number was taken, by the clock of the service
 */
record Reservation(String claim, Instant at) {}
