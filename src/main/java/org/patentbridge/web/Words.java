package org.patentbridge.web;

import java.util.Locale;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.patent.LegalStatus;

/**
 * What a page says, in its language.
 *
 * @param language of the page
 */
public record Words(Language language) {

  private static final int HUNDRED = 100;

  /** BCP 47 tag for the page. */
  public String tag() {
    return language == Language.ZH ? "zh-CN" : "en";
  }

  /** Tag of the other language, for the switch. */
  public String otherTag() {
    return language == Language.ZH ? "en" : "zh";
  }

  /** A sentence of the catalogue. */
  public String say(String key) {
    return Messages.text(language, key);
  }

  public String reason(Reason reason) {
    return reason.in(language);
  }

  /** Of two names the one in the page's language. */
  public String either(String zh, String en) {
    return language == Language.ZH ? zh : en;
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
    return String.format(Locale.ROOT, "%.0f %%", score.coverage() * HUNDRED);
  }
}
