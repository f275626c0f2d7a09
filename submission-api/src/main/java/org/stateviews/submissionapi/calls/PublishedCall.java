package org.stateviews.submissionapi.calls;

import org.stateviews.contracts.call.Call;

/**
 * A call in the version in force now.
 *
 * @param version from 1
 */
public record PublishedCall(Call call, int version) {}
