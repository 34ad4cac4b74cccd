package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A meeting of a publication; its run is the id of the publication. */
@Entity
@Table(name = "publication_meeting")
class PublishedMeetingRow extends RunPartRow {}
