/** Tests of what language a text is taken for. */
@NullMarked
package org.stateviews.language.detection;

import org.jspecify.annotations.NullMarked;
