package org.patentbridge.domain.organization;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as received and in the form that is compared.
 *
 * @param raw as received
 */
public record OrganizationName(String raw) {

  public OrganizationName {
    raw = raw.strip();
  }

  /**
   * The comparable form: full width folded (NFKC), lower case, no white space, brackets unified.
   * Legal forms stay, because two firms may differ in them alone.
   */
  public String normalized() {
    return Normalizer.normalize(raw, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\u00a0\\u3000]+", "")
        .replace('（', '(')
        .replace('）', ')')
        .replace('【', '(')
        .replace('】', ')')
        .replace('’', '\'');
  }

  @Override
  public String toString() {
    return raw;
  }
}
