package org.patentbridge.enrichment.industry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.FieldPlacement;
import org.patentbridge.rulebook.IndustryRules;

/** Finds the technology fields of classes: the finest row that covers a class decides. */
final class FieldTable {

  private final ClassTable classes = new ClassTable();
  private final List<FieldNumber> numbers = new ArrayList<>();
  private final Successors successors;

  FieldTable(IndustryRules rules, Successors successors) {
    this.successors = successors;
    for (var row : rules.fields()) {
      classes.add(row.ipc(), numbers.size());
      numbers.add(row.field());
    }
  }

  /** Each field once, in the order of the classes. */
  List<FieldPlacement> place(List<IpcSymbol> ipc) {
    Map<FieldNumber, FieldPlacement> found = new LinkedHashMap<>();
    for (var symbol : ipc) {
      int row = classes.finest(symbol);
      if (row < 0) {
        row = successors.find(symbol).map(classes::finest).orElse(-1);
      }
      if (row >= 0) {
        found.putIfAbsent(numbers.get(row), new FieldPlacement(numbers.get(row), symbol));
      }
    }
    return List.copyOf(found.values());
  }
}
