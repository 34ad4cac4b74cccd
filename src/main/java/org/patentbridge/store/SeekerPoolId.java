package org.patentbridge.store;

import jakarta.persistence.Embeddable;

/**
 * Place of a pool among those of a run.
 *
 * @param inputs digest of all that decides the pools
 * @param seq counted from 0, in the order of the seekers
 */
@Embeddable
record SeekerPoolId(String inputs, long seq) {}
