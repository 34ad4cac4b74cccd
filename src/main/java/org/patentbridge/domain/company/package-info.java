/**
 * What does an investor want to know of a company before it meets it?
 *
 * <p>The card of a company: its own patents, where they place it on chains, rounds of money as
 * imported, needs that its reader may see, and what is not known. This package ranks nobody.
 */
@NullMarked
package org.patentbridge.domain.company;

import org.jspecify.annotations.NullMarked;
