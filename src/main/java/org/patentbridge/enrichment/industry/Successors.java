package org.patentbridge.enrichment.industry;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.rulebook.IndustryRules.Successor;

/** Says where classes stood before they moved. */
final class Successors {

  private final ClassTable classes = new ClassTable();
  private final List<Successor> rows;

  Successors(List<Successor> rows) {
    this.rows = rows;
    for (int row = 0; row < rows.size(); row++) {
      classes.add(rows.get(row).now(), row);
    }
  }

  /** The former place of a symbol; empty for one that did not move. */
  Optional<IpcSymbol> find(IpcSymbol symbol) {
    int row = classes.finest(symbol);
    return row < 0 ? Optional.empty() : Optional.of(rows.get(row).before());
  }
}
