/**
 * Was the ranking good?
 *
 * <p>Judgments, rankings and what was measured on them. This package does not measure.
 */
@NullMarked
package org.patentbridge.domain.evaluation;

import org.jspecify.annotations.NullMarked;
