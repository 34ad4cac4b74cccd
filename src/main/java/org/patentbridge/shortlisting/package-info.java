/**
 * What on a chain link is worth showing, and in which order?
 *
 * <p>Points of companies, needs and investors, ranks with their cut, and triads of a patent, the
 * company that needs it and an investor. Pure functions of what is given. This room reads no store,
 * asks no gate itself and decides not who may read what.
 */
@NullMarked
package org.patentbridge.shortlisting;

import org.jspecify.annotations.NullMarked;
