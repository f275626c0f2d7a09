package org.stateviews.submissionapi.submissions;

import java.util.List;
import org.stateviews.submissionapi.tracking.SubmissionView;

/**
 * Part of a list, newest first.
 *
 * @param page from 0
 * @param total exact number of all
 */
public record SubmissionPage(List<SubmissionView> items, int page, int size, long total) {}
