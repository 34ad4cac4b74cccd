/**
 * What may an investor buy into, and what did investors buy into before?
 *
 * <p>Investor mandates: stages, tickets, chain links and regions. One fund is one party however
 * many partners attend. Investments of the past, as sources tell them. This package does not rank
 * anything and draws no mandate from past deals.
 */
@NullMarked
package org.patentbridge.domain.mandate;

import org.jspecify.annotations.NullMarked;
