package org.patentbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.chain.Position;
import org.patentbridge.domain.company.AgeBand;
import org.patentbridge.domain.company.CardGap;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.letter.LetterTrouble;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.RunStatus;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.domain.organization.GrowthTag;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.outcome.FunnelBy;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.patent.OpenLicence;
import org.patentbridge.domain.review.DraftEdit;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.Passage;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.tier.Tier;
import org.patentbridge.usecase.ExplainAbsence;

class TemplatesTest {

  private static final Path FOLDER = Path.of("src/main/resources/templates");
  private static final Path PAGES = Path.of("src/main/java/org/patentbridge/web");

  /** Families of names whose last part is decided while a page is made, with all that can come. */
  private static final Map<String, List<?>> FAMILIES =
      Map.ofEntries(
          Map.entry("legal-state", List.of(LegalState.values())),
          Map.entry("licence-kind", List.of(LicenceKind.values())),
          Map.entry("facet", List.of(Facet.values())),
          Map.entry("passage-part", List.of(Passage.Part.values())),
          Map.entry("run-status", List.of(RunStatus.values())),
          Map.entry("job-state", List.of(JobState.values())),
          Map.entry("answer", List.of(GateVerdict.Answer.values())),
          Map.entry("edit-kind", List.of(DraftEdit.Kind.values())),
          Map.entry("pair-rule", List.of(PairRule.Kind.values())),
          Map.entry("chain-position", List.of(Position.values())),
          Map.entry("payment", List.of(OpenLicence.Payment.values())),
          Map.entry("organization-kind", List.of(OrganizationKind.values())),
          Map.entry("age-band", List.of(AgeBand.values())),
          Map.entry("card-gap", List.of(CardGap.values())),
          Map.entry("web.sees", List.of(Confidentiality.values())),
          Map.entry("web.standing-state", List.of(StandingNeed.State.values())),
          Map.entry("web.level", List.of(Confidentiality.values())),
          Map.entry("web.absence", List.of(ExplainAbsence.Why.values())),
          Map.entry("web.help", InventoryRow.LACKS),
          Map.entry("web.by", small(Lists.By.values())),
          Map.entry("web.balance", small(ChainMap.Balance.values())),
          Map.entry("web.kind", small(RowKind.values())),
          Map.entry("shortlist.lacks", List.of("patent", "company", "need", "investor")),
          Map.entry("need.part", small(NeedPart.values())),
          Map.entry("growth-tag", small(GrowthTag.values())),
          Map.entry("feature", org.patentbridge.scoring.Features.ids()),
          Map.entry("prospect", small(Feedback.Prospect.values())),
          Map.entry("intention", small(Feedback.Intention.values())),
          Map.entry("outcome-step", small(OutcomeStep.values())),
          Map.entry("funnel-by", small(FunnelBy.values())),
          Map.entry("tier", small(Tier.values())),
          Map.entry("reason-code", small(Feedback.ReasonCode.values())),
          Map.entry("web.helps-against", small(Feedback.ReasonCode.values())),
          Map.entry("letter-kind", small(LetterKind.values())),
          Map.entry("letter-state", small(Letter.State.values())),
          Map.entry("letter-trouble", small(LetterTrouble.values())));

  /** Whose names are told by the rules in force; a test of the catalogue asks for them. */
  private static final List<String> OF_RULES = List.of("gate");

  private static List<String> small(Object[] constants) {
    return java.util.Arrays.stream(constants)
        .map(c -> c.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static Map<Path, String> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      Map<Path, String> all = new TreeMap<>();
      for (Path file :
          files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending)).toList()) {
        all.put(folder.relativize(file), Files.readString(file));
      }
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + folder, unreadable);
    }
  }

  private static List<String> all(Map<Path, String> texts, String pattern) {
    List<String> found = new ArrayList<>();
    texts.forEach(
        (file, text) ->
            Pattern.compile(pattern)
                .matcher(text)
                .results()
                .forEach(
                    m -> found.add(m.groupCount() == 0 ? file + ": " + m.group() : m.group(1))));
    return found;
  }

  private static boolean isSpoken(String key) {
    for (Language language : Language.values()) {
      if (Messages.findText(language, key, 1, 2, 3).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void everySentenceOfATemplateIsThereInBothLanguages() {
    var spoken = all(files(FOLDER, ".html"), "'([a-z-]+(?:\\.[A-Za-z0-9-]+)+)'");

    assertThat(spoken).hasSizeGreaterThan(300);
    assertThat(spoken)
        .filteredOn(key -> !FAMILIES.containsKey(key))
        .filteredOn(key -> !isSpoken(key))
        .isEmpty();
  }

  @Test
  void everyNameThatAPageMayNeedIsThereInBothLanguages() {
    var asked = all(files(FOLDER, ".html"), "words\\.(?:term|small)\\('([a-z.-]+)'");

    assertThat(asked).filteredOn(f -> !OF_RULES.contains(f)).isSubsetOf(FAMILIES.keySet());
    FAMILIES.forEach(
        (family, names) ->
            assertThat(names)
                .as(family)
                .filteredOn(name -> !isSpoken(family + "." + name))
                .isEmpty());
  }

  @Test
  void whatWasDoneIsSaidInBothLanguages() {
    var done = all(files(PAGES, ".java"), "Visit\\.done\\([^;]*?, \"([a-z-]+)\"\\);");

    assertThat(done).hasSizeGreaterThan(8);
    assertThat(done)
        .filteredOn(what -> !what.endsWith("-"))
        .filteredOn(what -> !isSpoken("web.done." + what))
        .isEmpty();
    assertThat(List.of("row-keep", "row-drop", "row-meet"))
        .allMatch(what -> isSpoken("web.done." + what));
  }

  @Test
  void noTemplateHoldsWordsOfItsOwn() {
    Map<Path, String> told = new TreeMap<>();
    files(FOLDER, ".html").forEach((file, text) -> told.put(file, ownWords(text)));

    assertThat(told).hasSizeGreaterThan(20);
    assertThat(told.entrySet()).filteredOn(e -> !e.getValue().isBlank()).isEmpty();
  }

  @Test
  void wordsOfATemplateAreFound() {
    assertThat(ownWords("<p>{words.say('web.x')} <b>Hello</b></p>")).isEqualTo("Hello");
    assertThat(ownWords("<p title=\"你好\">{x}</p>")).isEqualTo("你好");
    assertThat(ownWords("<a href=\"/events\">XLSX</a> {#if a > 1}–{/if}")).isEmpty();
  }

  /** What people would read that comes from no catalogue; names of file formats are the same. */
  private static String ownWords(String template) {
    var shown =
        template
            .replaceAll("\\{[^{}]*}", " ")
            .replaceAll("<code>|</code>|<!DOCTYPE html>", " ")
            .replaceAll(
                "<[^<>]*?\\b(?:title|alt|placeholder|aria-label)=\"([^\"]*)\"[^<>]*>", " $1 ")
            .replaceAll("<[^<>]*>", " ")
            .replaceAll("\\b(XLSX|CSV|PDF|ICS|ZIP)\\b|&[a-z]+;", " ");
    return Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z ]+")
        .matcher(shown)
        .results()
        .map(m -> m.group().strip())
        .filter(word -> word.length() > 1)
        .reduce((a, b) -> a + " | " + b)
        .orElse("");
  }

  @Test
  void noTemplateHoldsScriptsOrStylesInline() {
    assertThat(
            all(
                files(FOLDER, ".html"),
                "<script(?![^>]*src)|<style|\\sstyle=|\\son[a-z]+=|javascript:|hx-on"))
        .isEmpty();
  }

  @Test
  void noPageAsksForAnythingFromElsewhere() {
    assertThat(all(files(FOLDER, ".html"), "(?:src|href|action)=\"(?:https?:)?//")).isEmpty();
    assertThat(all(files(Path.of("src/main/resources/web"), ""), "(?:https?:)?//[a-z]+\\.[a-z]"))
        .isEmpty();
  }

  @Test
  void everyFormBringsItsKeyBack() {
    var forms = files(FOLDER, ".html");

    forms.forEach(
        (file, text) ->
            Pattern.compile("(?s)<form(?<head>[^>]*)>(?<body>.*?)</form>")
                .matcher(text)
                .results()
                .filter(form -> form.group(1).contains("method=\"post\""))
                .forEach(
                    form ->
                        assertThat(form.group(2))
                            .as("%s: a form without its key: %s", file, form.group(1))
                            .containsAnyOf("{#formkey", "name=\"key\"")));
  }

  @Test
  void everyMethodThatTakesAFormAsksWhoseItIs() {
    files(PAGES, ".java")
        .forEach(
            (file, text) -> {
              if (!file.toString().equals("SignInPages.java")) {
                var taken = text.split("@POST", -1).length - 1;
                var asked = text.split("visit\\.ownForm\\(", -1).length - 1;
                assertThat(asked).as(file.toString()).isGreaterThanOrEqualTo(taken);
              }
            });
  }

  @Test
  void missingSentenceIsFound() {
    assertThat(isSpoken("web.skip")).isTrue();
    assertThat(isSpoken("web.no-such-sentence")).isFalse();
    assertThat(Optional.of("web.sees.NOBODY").filter(TemplatesTest::isSpoken)).isEmpty();
  }
}
