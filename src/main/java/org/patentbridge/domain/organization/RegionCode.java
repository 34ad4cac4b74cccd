package org.patentbridge.domain.organization;

import java.util.Set;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Administrative division code (GB/T 2260).
 *
 * @param value six digits; {@code 320000} a province, {@code 320500} a city, else a county
 */
public record RegionCode(String value) {

  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82");

  public RegionCode {
    value = value.strip();
    if (!value.matches("[0-9]{6}") || !PROVINCES.contains(value.substring(0, 2))) {
      throw new InvalidValueException("region-code", value);
    }
  }

  public String province() {
    return value.substring(0, 2) + "0000";
  }

  public String city() {
    return value.substring(0, 4) + "00";
  }

  /** Whether the other lies in this one; a province covers its cities and counties. */
  public boolean covers(RegionCode other) {
    return value.endsWith("0000")
        ? province().equals(other.province())
        : value.endsWith("00") ? city().equals(other.city()) : equals(other);
  }

  @Override
  public String toString() {
    return value;
  }
}
