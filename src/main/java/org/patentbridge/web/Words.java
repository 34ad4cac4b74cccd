package org.patentbridge.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.match.Exposure;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.search.Passage;
import org.patentbridge.view.BothLanguages;

/**
 * What a page says, in its language.
 *
 * @param language of the page
 * @param frame what stands around it
 * @param chains those in force, with their names
 */
public record Words(Language language, Frame frame, List<IndustrialChain> chains) {

  private static final int HUNDRED = 100;

  /** BCP 47 tag for the page. */
  public String tag() {
    return language == Language.ZH ? "zh-CN" : "en";
  }

  /** Tag of the other language, for the switch. */
  public String otherTag() {
    return language == Language.ZH ? "en" : "zh-CN";
  }

  /** Who is signed in, null for nobody. */
  public @Nullable String person() {
    return frame.person();
  }

  /** What a form on the page must bring back. */
  public String formKey() {
    return frame.formKey();
  }

  /** What was just done, empty for nothing. */
  public String done() {
    return frame.done().isEmpty()
        ? ""
        : Messages.findText(language, "web.done." + frame.done()).orElse("");
  }

  /** A sentence of the catalogue. */
  public String say(String key) {
    return Messages.text(language, key);
  }

  /** A sentence of the catalogue as it stands in an address. */
  public String inAddress(String key) {
    return Visit.encoded(say(key));
  }

  /** A sentence of the catalogue about one thing. */
  public String say(String key, Object of) {
    return Messages.text(language, key, of);
  }

  /** A sentence of the catalogue about two things. */
  public String say(String key, Object one, Object two) {
    return Messages.text(language, key, one, two);
  }

  /** What a constant is called: the sentence whose key ends with its name. */
  public String term(String family, Object constant) {
    return Messages.text(language, family + "." + constant);
  }

  /** What a constant is called where its key is written in small letters with hyphens. */
  public String small(String family, Object constant) {
    return term(family, constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  public String reason(Reason reason) {
    return reason.in(language);
  }

  public String problem(Problem problem) {
    return Messages.text(language, problem);
  }

  /** Of two names the one in the page's language. */
  public String either(String zh, String en) {
    var wanted = language == Language.ZH ? zh : en;
    return wanted.isBlank() ? (language == Language.ZH ? en : zh) : wanted;
  }

  /** What a chain is called, its id where it is in force no more. */
  public String chain(Object id) {
    return chains.stream()
        .filter(chain -> chain.id().toString().equals(id.toString()))
        .map(chain -> either(chain.nameZh(), chain.nameEn()))
        .findFirst()
        .orElse(id.toString());
  }

  /** What a link is called, with its chain. */
  public String link(ChainLinkId id) {
    return chains.stream()
        .flatMap(chain -> chain.links().stream())
        .filter(link -> link.id().equals(id))
        .map(this::link)
        .findFirst()
        .orElse(id.toString());
  }

  private String link(ChainLink link) {
    return chain(link.id().chain()) + " · " + either(link.nameZh(), link.nameEn());
  }

  /** What parts a name from what is said of it. */
  public String colon() {
    return say("web.colon");
  }

  public String both(BothLanguages text) {
    return either(text.zh(), text.en());
  }

  public String title(BilingualText text) {
    return either(text.titleZh(), text.titleEn());
  }

  /** The text below the title. */
  public String body(BilingualText text) {
    return either(text.bodyZh(), text.bodyEn());
  }

  public String feature(ScorePart part) {
    return say("feature." + part.feature());
  }

  public String gate(GateVerdict verdict) {
    return say("gate." + verdict.gate()) + ": " + verdict.reason().in(language);
  }

  /** State with its day, where one is known. */
  public String status(LegalStatus status) {
    var state = say("legal-state." + status.state());
    return status.asOf() == null ? state : state + " (" + status.asOf() + ")";
  }

  /** Share of the score that rests on data, in per cent. */
  public String coverage(Score score) {
    return percent(score.coverage());
  }

  /** A share in whole per cent. */
  public String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * HUNDRED);
  }

  /** The day of an instant, where the programmes are. */
  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, SlotPlan.CHINA);
  }

  /** A count with its thousands apart. */
  public String count(Number number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number.longValue());
  }

  /** Points with one digit behind the point. */
  public String points(Points points) {
    return String.format(Locale.ROOT, "%.1f", points.asDouble());
  }

  /** A passage cut at its marks. */
  public List<Piece> pieces(Passage passage) {
    List<Piece> pieces = new ArrayList<>();
    int at = passage.start();
    for (var mark : passage.marks()) {
      add(pieces, passage, at, mark.start(), false);
      add(pieces, passage, mark.start(), mark.end(), true);
      at = mark.end();
    }
    add(pieces, passage, at, passage.start() + passage.text().length(), false);
    return pieces;
  }

  private static void add(List<Piece> to, Passage passage, int from, int until, boolean marked) {
    if (until > from) {
      var first = from - passage.start();
      to.add(new Piece(passage.text().substring(first, first + until - from), marked));
    }
  }

  /**
   * A piece of a passage.
   *
   * @param text of the piece
   * @param marked whether it meets what was asked
   */
  public record Piece(String text, boolean marked) {}

  /** The parts of a score as pieces of a bar that is a hundred points long. */
  public List<Bar> bars(Score score) {
    List<Bar> bars = new ArrayList<>();
    double at = 0;
    int nth = 0;
    for (var part : score.parts()) {
      var width = part.earned().asDouble();
      if (width > 0) {
        bars.add(new Bar(at, width, nth % Bar.TONES, feature(part)));
        at += width;
      }
      nth++;
    }
    return bars;
  }

  /**
   * A figure of two lists beside each other.
   *
   * @param key what is counted
   * @param before what it was
   * @param after what it is
   * @param longBefore length of the bar for what it was, the longest having 100
   * @param longAfter length of the bar for what it is
   */
  public record Pair(String key, String before, String after, double longBefore, double longAfter) {

    static Pair of(String key, double before, double after, DoubleFunction<String> said) {
      var most = Math.max(before, after);
      var scale = most > 0 ? HUNDRED / most : 0;
      return new Pair(key, said.apply(before), said.apply(after), before * scale, after * scale);
    }
  }

  /** How evenly two lists propose. */
  public List<Pair> evenness(Exposure before, Exposure after) {
    return List.of(
        Pair.of("web.offerings-shown", before.offerings(), after.offerings(), this::count),
        Pair.of("web.top-tenth", before.topTenthShare(), after.topTenthShare(), this::percent));
  }

  /** What two lists come to. */
  public Pair worth(Points before, Points after) {
    return Pair.of(
        "web.points",
        before.asDouble(),
        after.asDouble(),
        points -> String.format(Locale.ROOT, "%.1f", points));
  }

  /** How long two lists are. */
  public Pair rows(int before, int after) {
    return Pair.of("web.matches", before, after, this::count);
  }

  /**
   * A piece of a bar.
   *
   * @param from where it begins
   * @param width how long it is
   * @param tone which of the colours it has
   * @param name what it stands for
   */
  public record Bar(double from, double width, int tone, String name) {
    static final int TONES = 10;
  }
}
