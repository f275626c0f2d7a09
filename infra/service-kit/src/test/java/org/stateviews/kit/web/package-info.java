/** Tests of languages and dates without a site. */
@NullMarked
package org.stateviews.kit.web;

import org.jspecify.annotations.NullMarked;
