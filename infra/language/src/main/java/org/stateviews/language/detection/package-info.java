/**
 * In which language a text is written: one of the six official ones, another, or nobody can say.
 */
@NullMarked
package org.stateviews.language.detection;

import org.jspecify.annotations.NullMarked;
