/**
 * Which process does a job that only one may do at a time?
 *
 * <p>A lease names the job and its holder until a moment. This package runs no job, and it does not
 * know how many processes there are.
 */
@NullMarked
package org.patentbridge.domain.lease;

import org.jspecify.annotations.NullMarked;
