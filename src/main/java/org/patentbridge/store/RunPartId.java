package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Place of a part within a run.
 *
 * @param run the run
 * @param seq counted from 0, in the order of the run
 */
@Embeddable
record RunPartId(@Column(name = "run_id") String run, int seq) {}
