/** What all pages share: layout, language, times, and the names of those who use them. */
@NullMarked
package org.stateviews.kit.web;

import org.jspecify.annotations.NullMarked;
