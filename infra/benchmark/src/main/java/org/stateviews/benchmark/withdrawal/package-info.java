/**
 * Texts taken back and replaced while they are being read: what is found at once, for minutes, and
 * after a rebuild.
 */
@NullMarked
package org.stateviews.benchmark.withdrawal;

import org.jspecify.annotations.NullMarked;
