package org.patentbridge.intake.record;

import java.util.Optional;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.UnifiedSocialCreditCode;

/** Names parties by what a row tells of them. */
final class Parties {

  private static final String CODE_FORM = "(?i)\\s*[0-9A-Z]{18}\\s*";
  private static final String KEY_FORM = "(anonymous|name):.+";

  private Parties() {}

  /** By the credit code, else by the name, empty where the row states neither. */
  static Optional<OrganizationId> of(Fields fields, String code, String name) {
    var known = fields.value(code, Parties::ofCode);
    return Optional.ofNullable(known)
        .or(() -> Optional.ofNullable(fields.value(name, Parties::ofName)));
  }

  /** By a text that may be a credit code, a party key or a name. */
  static OrganizationId ofText(String text) {
    if (text.matches(CODE_FORM)) {
      return ofCode(text);
    }
    return text.matches(KEY_FORM) ? new OrganizationId(text) : ofName(text);
  }

  private static OrganizationId ofCode(String text) {
    return OrganizationId.of(new UnifiedSocialCreditCode(text));
  }

  static OrganizationId ofName(String text) {
    return OrganizationId.named(new OrganizationName(text));
  }
}
