package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A party that a run left with less than it could have had. */
@Entity
@Table(name = "left_over")
class LeftOverRow extends RunPartRow {}
