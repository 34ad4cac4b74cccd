package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.company.FundingPlan;

/** A row of what companies seek from investors. */
@Entity
@Table(name = "funding_plan")
class FundingPlanRow extends RecordRow {

  static FundingPlanRow of(FundingPlan plan) {
    var row = new FundingPlanRow();
    row.hold(RowKey.of(plan.company().value()), plan);
    return row;
  }
}
