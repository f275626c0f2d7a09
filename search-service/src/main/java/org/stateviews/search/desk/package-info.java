/** What pages of the desk share: a passage on a page, names of facets, the navigation. */
@NullMarked
package org.stateviews.search.desk;

import org.jspecify.annotations.NullMarked;
