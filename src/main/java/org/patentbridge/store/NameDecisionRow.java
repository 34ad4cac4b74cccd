package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameVerdict;

/** A decision on two parties; its id is made of theirs, so that there is one for each pair. */
@Entity
@Table(name = "name_decision")
class NameDecisionRow extends RecordRow {
  @Enumerated(EnumType.STRING)
  NameVerdict verdict = NameVerdict.DIFFERENT;

  @Column(name = "decided_by")
  String by = "";

  static NameDecisionRow of(NameDecision decision) {
    var row = new NameDecisionRow();
    row.hold(decision.one() + "\t" + decision.other(), decision);
    row.verdict = decision.verdict();
    row.by = decision.by();
    return row;
  }
}
