package org.patentbridge.domain.shortlist;

import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * Names a shortlist by what it says.
 *
 * @param value twelve lower-case hexadecimal digits
 */
public record ShortlistId(String value) {

  public ShortlistId {
    if (!value.matches("[0-9a-f]{12}")) {
      throw new InvalidValueException("shortlist-id", value);
    }
  }

  public static ShortlistId of(Digest content) {
    return new ShortlistId(content.abbreviated());
  }

  @Override
  public String toString() {
    return value;
  }
}
