/**
 * Whom do the participants want to meet, and whom not?
 *
 * <p>Wishes of both sides of an event, as the participants stated them. One side's no is final.
 * This package gives no points and seats nobody.
 */
@NullMarked
package org.patentbridge.domain.wish;

import org.jspecify.annotations.NullMarked;
