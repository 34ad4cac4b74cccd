package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link DraftApprovalRow}. */
@ApplicationScoped
final class DraftApprovalRows implements PrivateRows<DraftApprovalRow> {}
