package org.patentbridge.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.Refusals.refuses;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.problem.InvalidValueException;

class UnifiedSocialCreditCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Organization codes of every shape: digits, letters, check character 0, X and others. */
  private static final List<String> VALID =
      List.of(
          valid("91320594", "MA1X2Y3Z".replace('Z', '4')),
          valid("12100000", "40000123"),
          valid("91110108", "MA01B7CD"),
          valid("52440300", "50031234"),
          valid("9144030A", "7109310H"),
          valid("N1Y1UWXT", "K9P8Q7R6"));

  @Test
  void validCodesAreTakenInAnyCaseAndWithBlanksAround() {
    for (String code : VALID) {
      assertThat(new UnifiedSocialCreditCode(code).value()).isEqualTo(code);
      assertThat(new UnifiedSocialCreditCode(" " + code.toLowerCase(java.util.Locale.ROOT) + " "))
          .hasToString(code);
    }
  }

  @Test
  void everySingleCharacterSubstitutionIsRefused() {
    var undetected = new ArrayList<String>();
    for (String code : VALID) {
      for (int i = 0; i < code.length(); i++) {
        for (char other : ALPHABET.toCharArray()) {
          if (other != code.charAt(i)) {
            var wrong = code.substring(0, i) + other + code.substring(i + 1);
            if (isTaken(wrong)) {
              undetected.add(wrong);
            }
          }
        }
      }
    }
    assertThat(undetected).as("of %d", VALID.size() * 18 * 30).isEmpty();
  }

  @Test
  void everySwapOfNeighboursIsRefused() {
    var undetected = new ArrayList<String>();
    for (String code : VALID) {
      for (int i = 0; i + 1 < code.length(); i++) {
        if (code.charAt(i) != code.charAt(i + 1)) {
          var wrong =
              code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
          if (isTaken(wrong)) {
            undetected.add(wrong);
          }
        }
      }
    }
    assertThat(undetected).isEmpty();
  }

  @Test
  void wrongLengthAndLettersOutsideTheAlphabetAreRefused() {
    var code = VALID.getFirst();
    refuses("uscc-form", () -> new UnifiedSocialCreditCode(code.substring(1)));
    refuses("uscc-form", () -> new UnifiedSocialCreditCode(code + "0"));
    refuses("uscc-form", () -> new UnifiedSocialCreditCode(""));
    for (char never : "IOSVZ-".toCharArray()) {
      refuses("uscc-form", () -> new UnifiedSocialCreditCode(never + code.substring(1)));
    }
  }

  @Test
  void wrongLastCharacterIsRefusedWithTheRightOne() {
    var code = VALID.getFirst();
    var wrong = code.substring(0, 17) + (code.charAt(17) == '0' ? '1' : '0');

    refuses("uscc-check", () -> new UnifiedSocialCreditCode(wrong));
  }

  @Test
  void wrongOrganizationCodeIsRefusedEvenIfTheLastCharacterIsMadeToFit() {
    var code = VALID.getFirst();
    var start = code.substring(0, 16) + (code.charAt(16) == '0' ? '1' : '0');

    refuses("uscc-organization-check", () -> new UnifiedSocialCreditCode(start + lastOf(start)));
  }

  private static boolean isTaken(String code) {
    try {
      return new UnifiedSocialCreditCode(code).value().equals(code);
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  /** Both check characters as the two standards tell them, by trying all that there are. */
  private static String valid(String office, String organization) {
    int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += Integer.parseInt(organization.substring(i, i + 1), 36) * weights[i];
    }
    var seventeen = office + organization;
    for (String check : List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")) {
      int value = check.equals("X") ? 10 : Integer.parseInt(check);
      if ((sum + value) % 11 == 0) {
        return seventeen + check + lastOf(seventeen + check);
      }
    }
    throw new IllegalStateException("no check character fits " + organization);
  }

  private static char lastOf(String seventeen) {
    int sum = 0;
    int weight = 1;
    for (char c : seventeen.toCharArray()) {
      sum += ALPHABET.indexOf(c) * weight;
      weight = weight * 3 % 31;
    }
    for (char last : ALPHABET.toCharArray()) {
      if ((sum + ALPHABET.indexOf(last)) % 31 == 0) {
        return last;
      }
    }
    throw new IllegalStateException("no check character fits " + seventeen);
  }
}
