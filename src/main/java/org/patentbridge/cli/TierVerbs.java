package org.patentbridge.cli;

import org.patentbridge.usecase.ListTiers;
import org.patentbridge.usecase.ReviewTiers;

/**
 * The verbs of tiers.
 *
 * @param list the log
 * @param review moves what is due
 */
public record TierVerbs(ListTiers list, ReviewTiers review) {}
