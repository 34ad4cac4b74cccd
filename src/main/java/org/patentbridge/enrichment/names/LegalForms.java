package org.patentbridge.enrichment.names;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.rulebook.LegalForm;

/** Takes legal forms off names, the longest first, until none is left. */
final class LegalForms {

  /** Shorter cores say nothing: two Chinese characters or three letters. */
  private static final int SHORTEST = 2;

  private static final int SHORTEST_LATIN = 3;

  /** 某某集团股份有限公司 takes one step, no real name more than three. */
  private static final int ROUNDS = 3;

  /** {@code GmbH & Co. KG} and {@code S.A. de C.V.} come apart into this many words at most. */
  private static final int LONGEST_IN_WORDS = 6;

  private final List<String> endings;
  private final List<String> beginnings;
  private final Set<String> lastWords = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();

  LegalForms(List<LegalForm> forms) {
    this.endings = others(forms, LegalForm::atEnd);
    this.beginnings = others(forms, LegalForm::atStart);
    for (var form : forms) {
      var folded = folded(form);
      if (Spelling.isLatin(folded)) {
        (form.atEnd() ? lastWords : firstWords).add(folded);
        if (form.atStart()) {
          firstWords.add(folded);
        }
      }
    }
  }

  private static List<String> others(List<LegalForm> forms, Predicate<LegalForm> stands) {
    return forms.stream()
        .filter(stands)
        .map(LegalForms::folded)
        .filter(f -> !Spelling.isLatin(f))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static String folded(LegalForm form) {
    return Spelling.fold(new OrganizationName(form.form()));
  }

  /** The name without its legal form; empty where too little would be left. */
  Optional<String> findCore(OrganizationName name) {
    var folded = Spelling.fold(name);
    var core = Spelling.isLatin(folded) ? latinCore(name, folded) : otherCore(folded);
    var least = Spelling.isLatin(core) ? SHORTEST_LATIN : SHORTEST;
    return core.length() < least ? Optional.empty() : Optional.of(core);
  }

  /** Whether a word is a form of its own wherever it stands. */
  boolean isForm(String word) {
    return lastWords.contains(word);
  }

  private String otherCore(String folded) {
    var core = folded;
    for (int round = 0; round < ROUNDS; round++) {
      var before = core;
      core = withoutFirst(withoutLast(core));
      if (core.equals(before)) {
        return core;
      }
    }
    return core;
  }

  private String withoutLast(String name) {
    return endings.stream()
        .filter(f -> name.length() > f.length() && name.endsWith(f))
        .findFirst()
        .map(f -> name.substring(0, name.length() - f.length()))
        .orElse(name);
  }

  private String withoutFirst(String name) {
    return beginnings.stream()
        .filter(f -> name.length() > f.length() && name.startsWith(f))
        .findFirst()
        .map(f -> name.substring(f.length()))
        .orElse(name);
  }

  private String latinCore(OrganizationName name, String folded) {
    var words = Spelling.words(name);
    for (int round = 0; round < ROUNDS; round++) {
      var left = withoutLastWords(withoutFirstWords(words));
      if (left.size() == words.size()) {
        break;
      }
      words = left;
    }
    return words.size() == Spelling.words(name).size() ? folded : folded(words);
  }

  private static String folded(List<String> words) {
    return Spelling.fold(new OrganizationName(String.join(" ", words)));
  }

  private List<String> withoutLastWords(List<String> words) {
    for (int count = Math.min(LONGEST_IN_WORDS, words.size() - 1); count > 0; count--) {
      var kept = words.size() - count;
      if (lastWords.contains(joined(words.subList(kept, words.size())))) {
        return words.subList(0, kept);
      }
    }
    return words;
  }

  private List<String> withoutFirstWords(List<String> words) {
    for (int count = Math.min(LONGEST_IN_WORDS, words.size() - 1); count > 0; count--) {
      if (firstWords.contains(joined(words.subList(0, count)))) {
        return words.subList(count, words.size());
      }
    }
    return words;
  }

  private static String joined(List<String> words) {
    return String.join("", words);
  }
}
