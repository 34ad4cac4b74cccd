/**
 * How ripe is a patent or offer for being proposed?
 *
 * <p>Tiers and the log of how they changed. This package decides no tier: rules and answers do.
 */
@NullMarked
package org.patentbridge.domain.tier;

import org.jspecify.annotations.NullMarked;
