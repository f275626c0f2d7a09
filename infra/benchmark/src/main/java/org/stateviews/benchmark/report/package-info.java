/**
 * A report drafted from as many replies as there are Member States: how long it takes, whether its
 * evidence is there, and whether its words are counted as an office program counts them.
 */
@NullMarked
package org.stateviews.benchmark.report;

import org.jspecify.annotations.NullMarked;
