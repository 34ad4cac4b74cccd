/**
 * Who asks, and who may see what?
 *
 * <p>Accounts, roles, workspaces, tokens and sessions; the viewer that every use case takes; the
 * confidentiality that an owner states. This package makes no secret and checks no password, and it
 * does not decide: use cases do.
 */
@NullMarked
package org.patentbridge.domain.access;

import org.jspecify.annotations.NullMarked;
