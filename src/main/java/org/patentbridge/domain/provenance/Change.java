package org.patentbridge.domain.provenance;

/**
 * One entry of the store's change log.
 *
 * @param number its position
 * @param noun kind of record, one of the constants here
 * @param id id of the record
 * @param removed whether the record went away
 */
public record Change(ChangeNumber number, String noun, String id, boolean removed) {

  public static final String PATENT = "patent";
  public static final String OFFER = "offer";
  public static final String NEED = "need";
}
