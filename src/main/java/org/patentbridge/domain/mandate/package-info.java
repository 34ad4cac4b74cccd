/**
 * What may an investor buy into?
 *
 * <p>Investor mandates: stages, tickets, chain links and regions. One fund is one party however
 * many partners attend. This package does not rank anything.
 */
@NullMarked
package org.patentbridge.domain.mandate;

import org.jspecify.annotations.NullMarked;
