/** Journeys across the whole platform, as people and programs make them. */
package org.stateviews.acceptance;
