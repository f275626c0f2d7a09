/**
 * Who may come in: bearer tokens for the programming interface, sign-in for pages, denied by
 * default.
 */
@NullMarked
package org.stateviews.kit.security;

import org.jspecify.annotations.NullMarked;
