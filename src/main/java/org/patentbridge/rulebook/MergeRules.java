package org.patentbridge.rulebook;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.patent.PatentField;
import org.patentbridge.domain.problem.NotFoundException;

/**
 * Whose word holds where the sources of one patent differ.
 *
 * @param kinds kinds of sources that are known by name
 * @param otherKind kind of all other sources
 * @param rules one for each field
 */
public record MergeRules(List<SourceKind> kinds, String otherKind, List<MergeRule> rules) {

  /** No source is known by name and nothing is merged. */
  public static final MergeRules NONE = new MergeRules(List.of(), "", List.of());

  public MergeRules {
    kinds = List.copyOf(kinds);
    rules = List.copyOf(rules);
  }

  /**
   * Sources that are trusted alike.
   *
   * @param id names the kind
   * @param names of its sources; {@code lens} also means {@code lens-2026-03}
   * @param because why they are alike
   */
  public record SourceKind(String id, List<String> names, String because) {

    public SourceKind {
      names = List.copyOf(names);
    }

    private Optional<String> findName(String source) {
      return names.stream().filter(n -> source.equals(n) || source.startsWith(n + "-")).findFirst();
    }
  }

  /** The named source that a text means, which may also be the id of its export format. */
  public Optional<String> findSource(String text) {
    return kinds.stream().flatMap(k -> k.findName(text).stream()).findFirst();
  }

  /** The kind of a source. */
  public String kindOf(String source) {
    return kinds.stream()
        .filter(k -> k.findName(source).isPresent())
        .map(SourceKind::id)
        .findFirst()
        .orElse(otherKind);
  }

  /**
   * @throws NotFoundException where nothing decides the field
   */
  public MergeRule getRule(PatentField field) {
    return rules.stream()
        .filter(r -> r.fields().contains(field))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("merge rule", field.title()));
  }
}
