package org.patentbridge.domain.organization;

import java.util.Locale;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Unified social credit code (统一社会信用代码, GB 32100): 18 characters, the ninth to seventeenth of them
 * the organization code with a check character of its own, the last the check character of all.
 *
 * @param value upper case, no spaces
 */
public record UnifiedSocialCreditCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int ORGANIZATION_START = 8;

  public UnifiedSocialCreditCode {
    value = value.strip().toUpperCase(Locale.ROOT);
    if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw new InvalidValueException("uscc-form", value);
    }
    var expected = checkCharacter(value);
    if (expected != value.charAt(LENGTH - 1)) {
      throw new InvalidValueException("uscc-check", value, String.valueOf(expected));
    }
    var organization = organizationCheck(value);
    if (organization != value.charAt(ORGANIZATION_START + ORGANIZATION_WEIGHTS.length)) {
      throw new InvalidValueException(
          "uscc-organization-check", value, String.valueOf(organization));
    }
  }

  private static char checkCharacter(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
    }
    return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }

  private static char organizationCheck(String code) {
    int sum = 0;
    for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
      sum += Character.digit(code.charAt(ORGANIZATION_START + i), 36) * ORGANIZATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  @Override
  public String toString() {
    return value;
  }
}
