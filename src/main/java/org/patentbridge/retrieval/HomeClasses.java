package org.patentbridge.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.retrieval.condition.Condition;

/**
 * The subclasses of the IPC in which a text is at home: those that its owner stated, and those that
 * the records nearest to it have.
 *
 * <p>A single record may be classed oddly, so a subclass counts from two of the best {@value #BEST}
 * records on, and of the best {@value #SURE} from one.
 *
 * @param declared stated ones, in alphabetical order
 * @param usual those of the nearest records that were not stated, the most frequent first
 */
public record HomeClasses(List<String> declared, List<String> usual) {

  /** Records whose classes count. */
  public static final int BEST = 20;

  private static final int SURE = 3;
  private static final int TWICE = 2;

  private static final List<String> SECTIONS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

  public HomeClasses {
    declared = List.copyOf(declared);
    usual = List.copyOf(usual);
  }

  /**
   * @param stated classes that the owner of the text stated
   * @param best classes of each record found for it, the nearest record first
   */
  public static HomeClasses of(Collection<IpcSymbol> stated, List<List<IpcSymbol>> best) {
    var declared = new TreeSet<>(stated.stream().map(IpcSymbol::subclass).toList());
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < Math.min(BEST, best.size()); i++) {
      int weight = i < SURE ? TWICE : 1;
      new LinkedHashSet<>(best.get(i).stream().map(IpcSymbol::subclass).toList())
          .forEach(subclass -> counts.merge(subclass, weight, Integer::sum));
    }
    var usual = new ArrayList<String>();
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= TWICE && !declared.contains(e.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> usual.add(e.getKey()));
    return new HomeClasses(List.copyOf(declared), usual);
  }

  public boolean isEmpty() {
    return declared.isEmpty() && usual.isEmpty();
  }

  /** All of them, the stated ones first. */
  public List<String> all() {
    var all = new ArrayList<>(declared);
    all.addAll(usual);
    return all;
  }

  /** Whether one of these classes lies in a subclass of the home. */
  public boolean holdsOneOf(Collection<IpcSymbol> classes) {
    Set<String> home = Set.copyOf(all());
    return classes.stream().map(IpcSymbol::subclass).anyMatch(home::contains);
  }

  /** Met by records that have a class and none in the home. */
  public Condition abroad() {
    return Condition.all(List.of(parts(SECTIONS), Condition.not(parts(all()))));
  }

  private static Condition parts(List<String> keys) {
    return Condition.any(
        keys.stream().<Condition>map(key -> new Condition.ClassPart(new IpcPrefix(key))).toList());
  }
}
