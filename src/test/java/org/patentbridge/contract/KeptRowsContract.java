package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.shortlist.KeptRow;
import org.patentbridge.domain.shortlist.KeptRows;
import org.patentbridge.domain.shortlist.RowId;

/** What every store of kept rows does. */
public abstract class KeptRowsContract {

  private static final OrganizationId FUND = new OrganizationId("fund:1");
  private static final OrganizationId OTHER = new OrganizationId("fund:2");

  protected abstract KeptRows keptRows();

  protected abstract Transactions transactions();

  private static KeptRow row(OrganizationId owner, String id, String note) {
    return new KeptRow(owner, new ChainId("tea"), RowId.parse(id), "一种采茶机", note);
  }

  private void save(KeptRow row) {
    var unused =
        transactions()
            .get(
                () -> {
                  keptRows().save(row);
                  return row;
                });
  }

  @Test
  void laterNoteTakesThePlaceOfTheEarlier() {
    save(row(FUND, "patent:CN101A", "先看"));
    var later = row(FUND, "patent:CN101A", "约见");
    save(later);
    assertThat(keptRows().listOf(FUND)).containsExactly(later);
  }

  @Test
  void eachOwnerHasItsOwn() {
    var own = row(FUND, "patent:CN101A", "");
    var company = row(FUND, "company:sme:1", "");
    save(own);
    save(company);
    save(row(OTHER, "patent:CN101A", "竞争对手的备注"));
    assertThat(keptRows().listOf(FUND)).containsExactly(company, own);
  }

  @Test
  void droppedRowIsForgottenForItsOwnerAlone() {
    var own = row(FUND, "patent:CN101A", "");
    var others = row(OTHER, "patent:CN101A", "");
    save(own);
    save(others);
    var unused =
        transactions()
            .get(
                () -> {
                  keptRows().remove(row(FUND, "patent:CN101A", "whatever"));
                  return own;
                });
    assertThat(keptRows().listOf(FUND)).isEmpty();
    assertThat(keptRows().listOf(OTHER)).containsExactly(others);
  }
}
