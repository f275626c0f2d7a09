/** Tests of how the answers of the withdrawal bench are judged. */
@NullMarked
package org.stateviews.benchmark.withdrawal;

import org.jspecify.annotations.NullMarked;
