/** Topics with the settings that keep what they carry. */
@NullMarked
package org.stateviews.contracts.topic;

import org.jspecify.annotations.NullMarked;
