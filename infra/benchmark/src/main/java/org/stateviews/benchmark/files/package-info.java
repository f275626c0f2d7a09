/** Any folder of awkward files with a list of how each must end, through the public API. */
@NullMarked
package org.stateviews.benchmark.files;

import org.jspecify.annotations.NullMarked;
