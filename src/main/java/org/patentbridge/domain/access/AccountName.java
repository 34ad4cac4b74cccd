package org.patentbridge.domain.access;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * What a person signs in as; an e-mail address will do.
 *
 * @param value letters, digits and {@code . _ @ + -}, 3 to 80 characters, Latin letters small
 */
public record AccountName(String value) implements Comparable<AccountName> {

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{2,79}");

  /** Names that the audit record uses for those without an account. */
  private static final Set<String> RESERVED = Set.of("anybody", "local-administrator", "nobody");

  public AccountName {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (!FORM.matcher(value).matches() || RESERVED.contains(value)) {
      throw new InvalidValueException("account-name", value);
    }
  }

  @Override
  public int compareTo(AccountName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
