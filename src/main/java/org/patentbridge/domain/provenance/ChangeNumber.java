package org.patentbridge.domain.provenance;

/**
 * Position in the store's change log; each committed write has a higher one than all before it.
 *
 * @param value 0 before the first change
 */
public record ChangeNumber(long value) implements Comparable<ChangeNumber> {

  public static final ChangeNumber NONE = new ChangeNumber(0);

  @Override
  public int compareTo(ChangeNumber other) {
    return Long.compare(value, other.value);
  }
}
