package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.Problem;

/** What must hold for any file at all: it is read or refused in words, and nothing is lost. */
final class FuzzedFile {

  static final List<String> TABLES = List.of("a.csv", "a.tsv", "a.txt", "a");
  static final List<String> BOOKS = List.of("a.xlsx", "a.xls", "a.zip");
  static final List<String> MARKUP = List.of("a.xml", "a.sgm", "a.txt");
  static final List<String> LINES = List.of("a.jsonl", "a.json", "a.sql");
  private static final List<Noun<?>> NOUNS =
      List.of(
          Noun.PATENTS,
          Noun.NEEDS,
          Noun.ORGANIZATIONS,
          Noun.OFFERS,
          Noun.MANDATES,
          Noun.INVESTMENTS,
          Noun.PLANS,
          Noun.PARTICIPANTS,
          Noun.WISHES,
          Noun.ANSWERS);

  private FuzzedFile() {}

  /** The first two bytes say what kind of record it is and what the file is called. */
  static void read(List<String> names, byte[] bytes, Path folder) throws IOException {
    if (bytes.length < 2) {
      return;
    }
    var noun = NOUNS.get(Byte.toUnsignedInt(bytes[0]) % NOUNS.size());
    var name = names.get(Byte.toUnsignedInt(bytes[1]) % names.size());
    var file = folder.resolve(name);
    Files.write(file, Arrays.copyOfRange(bytes, 2, bytes.length));
    var read = IntakeBench.read(noun, file);
    var problems = read.report().problems();
    assertThat(read.records().size() + problems.problems().size() + problems.unlisted())
        .as("nothing is lost in silence: %s of %d bytes", name, bytes.length)
        .isPositive();
    for (Problem problem : problems.problems()) {
      assertThat(IntakeBench.said(problem, Language.ZH)).isNotBlank();
      assertThat(IntakeBench.said(problem, Language.EN)).isNotBlank();
    }
  }
}
