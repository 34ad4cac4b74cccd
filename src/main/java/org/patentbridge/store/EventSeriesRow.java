package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The series of an event; its id is the event's. */
@Entity
@Table(name = "event_series")
class EventSeriesRow {
  @Id String id = "";

  String series = "";
}
