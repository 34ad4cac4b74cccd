/**
 * How good is this pairing?
 *
 * <p>Gates first, then points: each part with value, weight, evidence and because. A closed gate is
 * never outvoted. This room searches nothing and places nobody.
 */
@NullMarked
package org.patentbridge.scoring;

import org.jspecify.annotations.NullMarked;
