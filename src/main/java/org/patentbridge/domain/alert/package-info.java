/**
 * Which needs go on looking, and what were they told?
 *
 * <p>Standing needs, the measure that is taken of one when it is saved, alerts and digests. This
 * package compares no text and sends nothing.
 */
@NullMarked
package org.patentbridge.domain.alert;

import org.jspecify.annotations.NullMarked;
