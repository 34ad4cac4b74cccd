/**
 * What did an investor put money into, whom may it fund next, and which companies fit its mandate?
 *
 * <p>Histories drawn from investments of the past, predictions as sums of named parts, fits of a
 * mandate and a company with their gates. This package computes none of them.
 */
@NullMarked
package org.patentbridge.domain.investor;

import org.jspecify.annotations.NullMarked;
