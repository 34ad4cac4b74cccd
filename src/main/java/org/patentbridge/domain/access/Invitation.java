package org.patentbridge.domain.access;

import java.time.Instant;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Digest;

/**
 * A word by which somebody may make an account, once.
 *
 * @param secret digest of the word
 * @param role what the person may do
 * @param organization whom the person acts for
 * @param workspace where the person works
 * @param by who invited
 * @param expires from when on it is worth nothing
 */
public record Invitation(
    Digest secret,
    Role role,
    OrganizationId organization,
    WorkspaceId workspace,
    String by,
    Instant expires) {}
