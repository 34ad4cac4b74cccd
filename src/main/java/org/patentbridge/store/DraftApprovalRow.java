package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The last approval of a draft; its id is the run's. */
@Entity
@Table(name = "draft_approval")
class DraftApprovalRow extends RecordRow {}
