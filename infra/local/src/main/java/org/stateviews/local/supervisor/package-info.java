/** Keeps the whole platform running on one machine: what stands behind {@code infra/up}. */
@NullMarked
package org.stateviews.local.supervisor;

import org.jspecify.annotations.NullMarked;
