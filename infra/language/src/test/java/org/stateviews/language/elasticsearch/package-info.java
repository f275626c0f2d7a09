/** Tests of what the plugin tells Elasticsearch. */
@NullMarked
package org.stateviews.language.elasticsearch;

import org.jspecify.annotations.NullMarked;
