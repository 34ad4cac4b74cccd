package org.patentbridge.domain.provenance;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names an import; the abbreviated digest of kind, file, options and column rules, so that the same
 * command on the same file goes on with the same import.
 *
 * @param value twelve hexadecimal digits
 */
public record ImportRunId(String value) implements Comparable<ImportRunId> {

  public ImportRunId {
    if (!value.matches("[0-9a-f]{12}")) {
      throw new InvalidValueException("import-id", value);
    }
  }

  public static ImportRunId of(Digest digest) {
    return new ImportRunId(digest.abbreviated());
  }

  @Override
  public int compareTo(ImportRunId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
