package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of published lists; its run is the id of the publication. */
@Entity
@Table(name = "publication_row")
class PublishedRowRow extends RunPartRow {}
