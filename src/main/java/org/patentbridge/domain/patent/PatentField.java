package org.patentbridge.domain.patent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a source can state about a patent, field by field, named as in the column rules. */
public enum PatentField {
  PUBLICATION_NUMBER("publicationNumber"),
  APPLICATION_NUMBER("applicationNumber"),
  KIND("kind"),
  TITLE_ZH("titleZh"),
  TITLE_EN("titleEn"),
  ABSTRACT_ZH("abstractZh"),
  ABSTRACT_EN("abstractEn"),
  IPC("ipc", true),
  HOLDERS("holders", true),
  FILED("filed"),
  PUBLISHED("published"),
  GRANTED("granted"),
  EXPIRES("expires"),
  LEGAL_STATUS("legalStatus"),
  ANNUAL_FEE("annualFee"),
  INTENT("intent", true),
  ENCUMBRANCES("encumbrances", true),
  OPEN_LICENCE("openLicence"),
  TRL("trl"),
  IMPLEMENTED("implemented"),
  SCENARIOS("scenarios", true),
  PRODUCTS("products", true),
  GAIN("gain"),
  INVENTORS("inventors", true),
  FAMILY_ID("familyId"),
  CITED_BY("citedBy"),
  REGION("region"),
  SELF_GRADE("selfGrade");

  private final String title;
  private final boolean list;

  PatentField(String title) {
    this(title, false);
  }

  PatentField(String title, boolean list) {
    this.title = title;
    this.list = list;
  }

  /** Its name in columns, rules and answers, for example {@code legalStatus}. */
  public String title() {
    return title;
  }

  /** Whether its value is a list, whose items may be united. */
  public boolean isList() {
    return list;
  }

  /** The names of all fields, in the order of the record. */
  public static List<String> titles() {
    return Arrays.stream(values()).map(PatentField::title).toList();
  }

  public static Optional<PatentField> find(String title) {
    return Arrays.stream(values()).filter(f -> f.title.equals(title)).findFirst();
  }
}
