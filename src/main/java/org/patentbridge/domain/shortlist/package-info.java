/**
 * What of one industrial chain is worth an investor's month?
 *
 * <p>The calendar of chains, the shortlist of a chain with its rows, triads, exclusions and gaps,
 * what changed since the chain was on the last time, and what investors keep and ask for. This
 * package ranks nobody and decides not who may read what.
 */
@NullMarked
package org.patentbridge.domain.shortlist;

import org.jspecify.annotations.NullMarked;
