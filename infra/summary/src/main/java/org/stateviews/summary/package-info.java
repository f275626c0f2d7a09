/** Which sentences of many texts say best what all of them say, without saying anything twice. */
@NullMarked
package org.stateviews.summary;

import org.jspecify.annotations.NullMarked;
