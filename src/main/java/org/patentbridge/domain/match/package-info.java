/**
 * Who suits whom, and why?
 *
 * <p>Seekers, pairings, gates, points, match lists and runs. A score is a sum that remembers its
 * addends; what was closed or left over is kept with its reason. This package computes no score.
 */
@NullMarked
package org.patentbridge.domain.match;

import org.jspecify.annotations.NullMarked;
