/**
 * Who asks, and who may see what?
 *
 * <p>The viewer that every use case takes and the confidentiality that an owner states. This
 * package does not sign anybody in.
 */
@NullMarked
package org.patentbridge.domain.access;

import org.jspecify.annotations.NullMarked;
