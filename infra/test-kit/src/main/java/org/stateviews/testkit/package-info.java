/** What tests share: real servers, tokens, house rules. */
@NullMarked
package org.stateviews.testkit;

import org.jspecify.annotations.NullMarked;
