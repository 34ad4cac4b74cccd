/**
 * How good is a ranking, and is a new one really better?
 *
 * <p>Compares rankings with people's judgments: four metrics, each with the interval that the
 * choice of queries leaves open, and the paired comparison of two systems. Luck is a seed. This
 * room ranks nothing, reads no file and changes no weight.
 */
@NullMarked
package org.patentbridge.evaluation;

import org.jspecify.annotations.NullMarked;
