package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An edit of a draft. */
@Entity
@Table(name = "draft_edit")
class DraftEditRow extends RunPartRow {}
