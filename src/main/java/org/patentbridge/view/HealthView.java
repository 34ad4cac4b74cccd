package org.patentbridge.view;

import java.util.List;

/**
 * How well the installation works.
 *
 * @param state WELL, DEGRADED or DOWN: the worst of the parts
 * @param parts what was looked at
 * @param indexGeneration name of the index that searches see, empty where there is none
 * @param indexDocuments how many records searches see
 * @param indexReached number of the last change that the index contains
 * @param indexBehind changes that it has not seen
 * @param freeBytes room on the disk of the data folder, -1 where unknown
 */
public record HealthView(
    String state,
    List<Part> parts,
    String indexGeneration,
    long indexDocuments,
    long indexReached,
    long indexBehind,
    long freeBytes) {

  /**
   * One thing that was looked at.
   *
   * @param subject DATABASE, INDEX or DISK
   * @param state WELL, DEGRADED or DOWN
   * @param words the same as a sentence
   */
  public record Part(String subject, String state, BothLanguages words) {}
}
