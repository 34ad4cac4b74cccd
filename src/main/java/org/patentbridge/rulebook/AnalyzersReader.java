package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads {@code analyzers.yaml}: lists of stop words and the reading chains that use them. */
final class AnalyzersReader {

  private final Problems problems;

  AnalyzersReader(Problems problems) {
    this.problems = problems;
  }

  List<AnalyzerRule> read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(this::analyzers).orElse(List.of());
  }

  private List<AnalyzerRule> analyzers(YamlMapping root) {
    var analyzers = new ArrayList<AnalyzerRule>();
    var taken = new TakenNames(problems);
    try (root) {
      var lists = lists(root.mapping("stop-word-lists"));
      for (var entry : root.mappings("analyzers")) {
        var analyzer = analyzer(entry, lists);
        if (taken.take(analyzer.id(), entry.place("id"))) {
          analyzers.add(analyzer);
        }
      }
    }
    return analyzers;
  }

  private static Map<String, List<String>> lists(YamlMapping entry) {
    var lists = new HashMap<String, List<String>>();
    entry.keys().forEach(name -> lists.put(name, entry.texts(name)));
    return lists;
  }

  private AnalyzerRule analyzer(YamlMapping entry, Map<String, List<String>> lists) {
    try (entry) {
      var steps = entry.texts("steps");
      checkSteps(entry, steps);
      var stopWords = stopWords(entry, lists);
      if (stopWords.isEmpty() == steps.contains(AnalyzerRule.STOP_WORDS)) {
        problems.error("rules-stop-words", entry.place("steps"), String.join(", ", steps));
      }
      var examples = entry.mappings("examples").stream().map(AnalyzersReader::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", entry.place("examples"), entry.text("id"));
      }
      return new AnalyzerRule(entry.text("id"), steps, stopWords, examples, entry.because());
    }
  }

  private void checkSteps(YamlMapping entry, List<String> steps) {
    var place = entry.place("steps");
    var cutting = AnalyzerRule.CUTTING_STEPS;
    var known = new ArrayList<>(cutting);
    known.addAll(AnalyzerRule.FOLLOWING_STEPS);
    var seen = new HashSet<String>();
    for (var step : steps) {
      if (!known.contains(step)) {
        problems.error("rules-unknown-name", place, step, NearestName.suggestion(step, known));
      } else if (!seen.add(step)) {
        problems.error("rules-duplicate", place, step, Long.toString(place.line()));
      } else if (cutting.contains(step) != (seen.size() == 1)) {
        problems.error("rules-first-step", place, step, String.join(", ", cutting));
      }
    }
    if (steps.isEmpty()) {
      problems.error("rules-missing-key", place, "steps");
    }
  }

  private List<String> stopWords(YamlMapping entry, Map<String, List<String>> lists) {
    var words = new ArrayList<String>();
    for (var name : entry.texts("stop-words")) {
      var list = lists.get(name);
      if (list == null) {
        var meant = NearestName.suggestion(name, lists.keySet().stream().sorted().toList());
        problems.error("rules-unknown-name", entry.place("stop-words"), name, meant);
      } else {
        words.addAll(list);
      }
    }
    return words;
  }

  private static AnalyzerRule.Example example(YamlMapping entry) {
    try (entry) {
      return new AnalyzerRule.Example(entry.text("text"), entry.texts("terms"));
    }
  }
}
