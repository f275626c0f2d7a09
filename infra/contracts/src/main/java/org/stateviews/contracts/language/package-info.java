/** The six official languages and how any other language is written down. */
@NullMarked
package org.stateviews.contracts.language;

import org.jspecify.annotations.NullMarked;
