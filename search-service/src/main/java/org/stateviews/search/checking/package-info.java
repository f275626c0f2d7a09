/** What is wrong with a report: by its sources, by fairness, and by the style of the house. */
@NullMarked
package org.stateviews.search.checking;

import org.jspecify.annotations.NullMarked;
