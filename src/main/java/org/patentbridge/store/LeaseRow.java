package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.patentbridge.domain.lease.Lease;

/** A row of the leases. */
@Entity
@Table(name = "lease")
class LeaseRow {
  @Id String job = "";

  String holder = "";

  /** Milliseconds since 1970, UTC. */
  @Column(name = "until_millis")
  long until;

  static LeaseRow of(Lease lease) {
    var row = new LeaseRow();
    row.job = lease.job();
    row.holder = lease.holder();
    row.until = lease.until().toEpochMilli();
    return row;
  }

  Lease lease() {
    return new Lease(job, holder, Instant.ofEpochMilli(until));
  }
}
