package org.patentbridge.enrichment;

import java.util.List;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;

/** Finds out on which chain links a record belongs. */
@FunctionalInterface
public interface Placements {

  /**
   * All links on which a record belongs, surest first; equal ones by link.
   *
   * @param text titles and bodies
   * @param ipc classes, main class first, may be empty
   */
  List<Placement> place(String text, List<IpcSymbol> ipc);
}
