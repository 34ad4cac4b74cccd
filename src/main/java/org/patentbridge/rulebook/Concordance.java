package org.patentbridge.rulebook;

import java.util.List;
import org.patentbridge.domain.classification.IpcPattern;

/**
 * An office's table of industries or technologies with their classes, as it was received; it lies
 * where its user keeps it and is no part of the rules in force.
 *
 * @param name the file
 * @param branches in the order of the file
 */
public record Concordance(String name, List<Branch> branches) {

  public Concordance {
    branches = List.copyOf(branches);
  }

  /**
   * One industry or technology.
   *
   * @param code as the office numbers it
   * @param nameZh what the office calls it
   * @param ipc its classes, empty where they stand at finer branches
   */
  public record Branch(String code, String nameZh, List<IpcPattern> ipc) {
    public Branch {
      ipc = List.copyOf(ipc);
    }
  }
}
