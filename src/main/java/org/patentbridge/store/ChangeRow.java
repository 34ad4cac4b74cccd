package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry of the change log. */
@Entity
@Table(name = "change_log")
class ChangeRow {
  @Id
  @Column(name = "change_number")
  long number;

  String noun = "";

  @Column(name = "record_id")
  String record = "";

  boolean removed;

  static ChangeRow written(long number, String noun, String record) {
    var row = new ChangeRow();
    row.number = number;
    row.noun = noun;
    row.record = record;
    return row;
  }
}
