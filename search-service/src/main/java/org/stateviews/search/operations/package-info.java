/** What operators see and ask for: the proof, generations, dead letters, reading again. */
@NullMarked
package org.stateviews.search.operations;

import org.jspecify.annotations.NullMarked;
