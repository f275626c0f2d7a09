/**
 * Child processes that cannot outlive whoever started them, and what the kernel tells of processes.
 */
@NullMarked
package org.stateviews.local.process;

import org.jspecify.annotations.NullMarked;
