/** Drafts the thematic summary of a report from what States wrote, each sentence with evidence. */
@NullMarked
package org.stateviews.search.drafting;

import org.jspecify.annotations.NullMarked;
