package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.Organizations;
import org.patentbridge.domain.provenance.SaveCounts;

/** What every store of organizations does. */
public abstract class OrganizationsContract {
  private static final Organization LAKE =
      SampleRecords.organization("uni:1", "东湖理工大学（武汉）", "East Lake University");
  private static final Organization NAMELESS_IN_ENGLISH =
      SampleRecords.organization("sme:1", "甲电池有限公司", "");

  protected abstract Organizations organizations();

  protected abstract Transactions transactions();

  @Test
  void organizationsComeBackAsTheyWere() {
    assertThat(save(LAKE, NAMELESS_IN_ENGLISH)).isEqualTo(new SaveCounts(2, 0, 0));
    assertThat(organizations().find(LAKE.id())).contains(LAKE);
    assertThat(organizations().listAfter(null, 9)).containsExactly(NAMELESS_IN_ENGLISH, LAKE);
    assertThat(organizations().count()).isEqualTo(2);
    assertThat(save(LAKE)).isEqualTo(new SaveCounts(0, 0, 1));
  }

  @Test
  void nameIsFoundInEitherLanguageAndAnyWriting() {
    save(LAKE, NAMELESS_IN_ENGLISH);
    assertThat(named("东湖理工大学(武汉)")).containsExactly(LAKE);
    assertThat(named("ＥＡＳＴ  lake university")).containsExactly(LAKE);
    assertThat(named("甲电池有限公司")).containsExactly(NAMELESS_IN_ENGLISH);
  }

  @Test
  void emptyNameNamesNobody() {
    save(LAKE, NAMELESS_IN_ENGLISH);
    assertThat(named("")).isEmpty();
    assertThat(named("无人公司")).isEmpty();
  }

  @Test
  void nameOfSeveralNamesNone() {
    save(SampleRecords.organization("a", "同名公司", ""), SampleRecords.organization("b", "同名公司", ""));
    assertThat(named("同名公司")).isEmpty();
  }

  @Test
  void chineseNameOfOneAndEnglishNameOfAnotherNameNone() {
    save(
        SampleRecords.organization("a", "ACME", ""),
        SampleRecords.organization("b", "爱客美", "Acme"));
    assertThat(named("acme")).isEmpty();
  }

  @Test
  void oneWithTheSameNameInBothLanguagesIsFound() {
    var acme = SampleRecords.organization("a", "ACME", "Acme");
    save(acme);
    assertThat(named("acme")).containsExactly(acme);
  }

  @Test
  void formerNameNamesNobody() {
    save(LAKE);
    save(SampleRecords.organization("uni:1", "东湖科技大学", ""));
    assertThat(named("East Lake University")).isEmpty();
    assertThat(named("东湖科技大学")).hasSize(1);
  }

  @Test
  void nameOfAnyLengthIsKept() {
    var long1 = SampleRecords.organization("long", "长".repeat(5_000), "");
    save(long1);
    assertThat(organizations().find(long1.id())).contains(long1);
  }

  @Test
  void revisionCountsUpWithAChangeAndStaysWithoutOne() {
    var before = organizations().revision();
    save(LAKE);
    var after = organizations().revision();
    assertThat(after).isGreaterThan(before);
    save(LAKE);
    assertThat(organizations().revision()).isEqualTo(after);
  }

  private List<Organization> named(String name) {
    return organizations().findByName(new OrganizationName(name)).stream().toList();
  }

  private SaveCounts save(Organization... batch) {
    return transactions().get(() -> organizations().saveAll(List.of(batch)));
  }
}
