package org.patentbridge.domain.provenance;

/**
 * Digest of everything under {@code index-config/} that was in force.
 *
 * @param digest over file names and contents in name order
 */
public record RulebookFingerprint(Digest digest) {

  @Override
  public String toString() {
    return digest.abbreviated();
  }
}
