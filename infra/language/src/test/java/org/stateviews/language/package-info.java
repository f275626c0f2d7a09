/** Tests of the analyzers: what must meet, what must not, and that no text breaks them. */
@NullMarked
package org.stateviews.language;

import org.jspecify.annotations.NullMarked;
