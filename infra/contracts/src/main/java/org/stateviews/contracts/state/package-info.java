/** Member States and observer States: codes, names in six languages, regional groups. */
@NullMarked
package org.stateviews.contracts.state;

import org.jspecify.annotations.NullMarked;
