package org.patentbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsTest {

  private static final List<String> HEADINGS =
      List.of("## Context", "## Options", "## Decision", "## What would change our mind");

  @TempDir Path scratch;

  @Test
  void everyDecisionRecordSaysContextOptionsDecisionAndDoubt() throws IOException {
    assertThat(faultsOfDecisions(Path.of("src/docs/decisions"))).isEmpty();
  }

  @Test
  void decisionRecordThatHidesItsReasonsIsFound() throws IOException {
    var good =
        """
        # 1. Use a library

        ## Context
        We need one.
        ## Options
        This or that.
        ## Decision
        This, because it is kept.
        ## What would change our mind
        That it is not.
        """;
    Files.writeString(scratch.resolve("0001-good.md"), good);
    Files.writeString(scratch.resolve("0002-silent.md"), good.replace("because", "as"));
    Files.writeString(
        scratch.resolve("0003-sure.md"), good.replace("## What would", "## Nothing would"));
    Files.writeString(scratch.resolve("good.md"), good);

    assertThat(faultsOfDecisions(scratch))
        .containsExactly(
            "0002-silent.md decides without a because",
            "0003-sure.md has other headings than " + HEADINGS,
            "good.md is not named like 0001-title.md");
  }

  @Test
  void everyPackageOpensWithAQuestionAndSaysWhatItDoesNot() throws IOException {
    assertThat(faultsOfPackages(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void packageThatAsksNothingIsFound() throws IOException {
    Files.writeString(scratch.resolve("package-info.java"), "/** Stuff. */\npackage stuff;\n");

    assertThat(faultsOfPackages(scratch))
        .hasSize(2)
        .anyMatch(f -> f.contains("does not open with a question"))
        .anyMatch(f -> f.contains("does not end with what it does not do"));
  }

  private static List<String> faultsOfDecisions(Path folder) throws IOException {
    var faults = new ArrayList<String>();
    for (Path file : filesBelow(folder, ".md")) {
      var name = file.getFileName().toString();
      var text = Files.readString(file);
      if (!name.matches("[0-9]{4}-[a-z0-9-]+\\.md")) {
        faults.add(name + " is not named like 0001-title.md");
      }
      if (!text.lines()
          .filter(l -> l.startsWith("## "))
          .map(String::strip)
          .toList()
          .equals(HEADINGS)) {
        faults.add(name + " has other headings than " + HEADINGS);
      } else if (!between(text, HEADINGS.get(2), HEADINGS.get(3)).contains("because")) {
        faults.add(name + " decides without a because");
      }
    }
    return faults;
  }

  private static List<String> faultsOfPackages(Path folder) throws IOException {
    var faults = new ArrayList<String>();
    for (Path file : filesBelow(folder, "package-info.java")) {
      var text =
          between(Files.readString(file), "/**", "*/").replaceAll("\\s*\\n \\*\\s*", " ").strip();
      if (!text.matches("[^.<]+\\?.*")) {
        faults.add(file + " does not open with a question");
      }
      var sentences = text.split("(?<=[.?])\\s");
      if (!sentences[sentences.length - 1].matches(
          "(?i).*\\b(not|no|never|nothing|nobody|none|nowhere|neither)\\b.*")) {
        faults.add(file + " does not end with what it does not do");
      }
    }
    return faults;
  }

  private static List<Path> filesBelow(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String between(String text, String start, String end) {
    var from = text.indexOf(start);
    var to = text.indexOf(end, Math.max(0, from));
    return from < 0 || to < 0 ? "" : text.substring(from + start.length(), to);
  }
}
