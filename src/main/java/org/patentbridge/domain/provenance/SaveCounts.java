package org.patentbridge.domain.provenance;

/**
 * What saving a batch did.
 *
 * @param added records that were not known
 * @param changed records that were known with other content
 * @param unchanged records that were known with the same content; nothing was written for them
 */
public record SaveCounts(long added, long changed, long unchanged) {

  public static final SaveCounts NONE = new SaveCounts(0, 0, 0);

  public SaveCounts plus(SaveCounts other) {
    return new SaveCounts(
        added + other.added, changed + other.changed, unchanged + other.unchanged);
  }

  public long total() {
    return added + changed + unchanged;
  }
}
