/** What is printed of a report: a manuscript becomes documents of Word, an annex and a bundle. */
@NullMarked
package org.stateviews.search.publishing;

import org.jspecify.annotations.NullMarked;
