package org.patentbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

class CatalogueTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/patentbridge/domain/message");

  @TempDir Path scratch;

  @Test
  void bothLanguagesSayTheSameWithTheSamePlaceholders() {
    var catalogue = Catalogue.read(FOLDER);

    assertThat(catalogue.en()).hasSizeGreaterThan(30);
    assertThat(catalogue.findFaults()).isEmpty();
  }

  @Test
  void everySentenceThatTheSourcesSpeakIsInTheCatalogueAndGetsAllItNeeds() {
    var catalogue = Catalogue.read(FOLDER);
    var spoken = SpokenKeys.in(Sources.below(Path.of("src/main/java")));

    assertThat(spoken).as("sentences spoken").hasSizeGreaterThan(30);
    assertThat(faults(spoken, catalogue)).isEmpty();
  }

  @Test
  void everyTextThatIsWrittenLikeAKeyLeadsToASentence() {
    var catalogue = Catalogue.read(FOLDER);

    assertThat(SpokenKeys.textsIn(Sources.below(Path.of("src/main/java"))))
        .filteredOn(text -> catalogue.leadsNowhere(text.key()))
        .isEmpty();
  }

  @Test
  void textThatIsWrittenLikeAKeyAndLeadsNowhereIsFound() throws IOException {
    Files.writeString(scratch.resolve("m_en.properties"), "gate.trl.below = low\n");
    Files.writeString(scratch.resolve("m_zh.properties"), "gate.trl.below = 低\n");
    var catalogue = Catalogue.read(scratch);

    for (String right :
        List.of("gate.trl.below", "gate.trl.", "gate.trl", "org.h2.Driver", "a b")) {
      assertThat(catalogue.leadsNowhere(right)).as(right).isFalse();
    }
    for (String wrong : List.of("gate.trl.above", "gate.region.", "gate.trl.be-")) {
      assertThat(catalogue.leadsNowhere(wrong)).as(wrong).isTrue();
    }
    var source =
        Sources.of("Speaker.java", "class Speaker { String s = f(1, \"gate.trl.above\"); }");
    assertThat(SpokenKeys.textsIn(source))
        .extracting(SpokenKeys.Spoken::key)
        .containsExactly("gate.trl.above");
  }

  @Test
  void nameInBothLanguagesMayStandInTheSentenceOfEach() throws IOException {
    Files.writeString(scratch.resolve("m_zh.properties"), "a = {0}与{2}\nb = {0}与{2}\nc = {1}\n");
    Files.writeString(
        scratch.resolve("m_en.properties"), "a = {1} and {3}\nb = {1} and {2}\nc = {2}\n");

    assertThat(Catalogue.read(scratch).findFaults())
        .containsExactly(
            "b uses other placeholders in English than in Chinese",
            "c uses other placeholders in English than in Chinese");
  }

  @Test
  void problemReadsAsSentenceAndAdviceInBothLanguages() {
    var problem =
        Problem.error("application-number-check", Place.of("a.csv", 3), "201710601862.4", "3");

    assertThat(Messages.text(Language.EN, problem)).contains("201710601862.4", "3", "Maybe");
    assertThat(Messages.text(Language.ZH, problem)).contains("201710601862.4", "3", "校验位");
  }

  @Test
  void faultsOfACatalogueAreFound() throws IOException {
    Files.writeString(
        scratch.resolve("messages_zh.properties"),
        """
        only.zh = 一
        blank =
        places = {0} 和 {1}
        twice = 一
        twice = 二
        problem.x.advice = 也许
        """);
    Files.writeString(
        scratch.resolve("messages_en.properties"),
        """
        only.en = one
        blank =
        places = {0}
        twice = one
        swallowed = it's {0}
        broken = {0
        problem.x.advice = Try again.
        """);
    Files.createDirectories(scratch.resolve("parts"));
    Files.writeString(scratch.resolve("parts/a_en.properties"), "only.en = again\n");

    assertThat(Catalogue.read(scratch).findFaults())
        .contains(
            "only.zh has no English sentence",
            "only.en has no Chinese sentence",
            "blank (zh) is blank",
            "places uses other placeholders in English than in Chinese",
            "messages_zh.properties: twice stands there twice",
            "a_en.properties: only.en stands in another file as well",
            "problem.x.advice is advice and does not start with Maybe",
            "problem.x.advice is advice on a problem that has no sentence")
        .anyMatch(f -> f.startsWith("swallowed (en) has a single apostrophe"))
        .anyMatch(f -> f.startsWith("swallowed (en) has a placeholder that is not read"))
        .anyMatch(f -> f.startsWith("broken (en) is no message pattern"));
  }

  @Test
  void everyWayToSpeakIsFound() throws IOException {
    Files.writeString(scratch.resolve("m_zh.properties"), "known = {0}{2}\n");
    Files.writeString(scratch.resolve("m_en.properties"), "known = {0}{2}\n");
    var speaker =
        Sources.of(
            "Speaker.java",
            """
            class Speaker {
              static final String CODE = "by-constant";
              Object o = Reason.of("by.reason", 1);
              Object p = new Reason("by.new", List.of());
              Object q = Messages.text(Language.EN, "by.text");
              Object r = Problem.error("by-error", place, value);
              Object s = Problem.warning("by-warning", place, value, "1");
              Object t = new InvalidValueException("by-exception", value);
              Object u = new InvalidValueException(CODE, value);
              Object v = new Problem(Severity.NOTE, "by-problem", place, value, List.of());
              Object w = Reason.of("known", 1, 2);
              Object x = Reason.of("known", 1, 2, 3);
            }
            """);

    assertThat(faults(SpokenKeys.in(speaker), Catalogue.read(scratch)))
        .containsExactly(
            "Speaker.java:3 speaks by.reason, which is in no catalogue",
            "Speaker.java:4 speaks by.new, which is in no catalogue",
            "Speaker.java:5 speaks by.text, which is in no catalogue",
            "Speaker.java:6 speaks problem.by-error, which is in no catalogue",
            "Speaker.java:7 speaks problem.by-warning, which is in no catalogue",
            "Speaker.java:8 speaks problem.by-exception, which is in no catalogue",
            "Speaker.java:9 speaks problem.by-constant, which is in no catalogue",
            "Speaker.java:10 speaks problem.by-problem, which is in no catalogue",
            "Speaker.java:11 gives known 2 arguments, but it needs 3");
  }

  private static List<String> faults(List<SpokenKeys.Spoken> spoken, Catalogue catalogue) {
    return spoken.stream()
        .flatMap(
            s -> {
              if (!catalogue.en().containsKey(s.key())) {
                return List.of(s.where() + " speaks " + s.key() + ", which is in no catalogue")
                    .stream();
              }
              var needed =
                  Math.max(
                          catalogue.highestPlaceholder(s.key()),
                          catalogue.highestPlaceholder(s.key() + ".advice"))
                      + 1;
              return needed > s.arguments()
                  ? List.of(
                      "%s gives %s %d arguments, but it needs %d"
                          .formatted(s.where(), s.key(), s.arguments(), needed))
                      .stream()
                  : java.util.stream.Stream.<String>empty();
            })
        .map(fault -> fault.replaceFirst("^/", ""))
        .toList();
  }
}
