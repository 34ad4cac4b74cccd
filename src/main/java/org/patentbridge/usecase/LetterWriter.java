package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.alert.AlertDigest;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.domain.letter.LetterKind;
import org.patentbridge.domain.letter.Mail;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.offer.OfferingId;

/**
 * Writes letters. Mail passes the servers of strangers, so no letter holds a word of any need: the
 * own one is told by its number, and the page behind a link shows the rest to who signs in.
 */
@Singleton
class LetterWriter {

  private static final String POINT = "· ";
  private static final String INDENT = "  ";

  private final LetterDesk desk;

  @jakarta.inject.Inject
  LetterWriter(LetterDesk desk) {
    this.desk = desk;
  }

  /** In both languages: nobody has said which one the person reads. */
  Mail request(LetterId id, String to, ListFeedbackRequests.Letter letter) {
    var account = new AccountName(letter.account());
    var zh = letter.event().nameZh();
    var en = letter.event().nameEn();
    var stop = desk.stopPage(LetterKind.FEEDBACK_REQUEST, account);
    var text = new StringBuilder();
    for (var language : Language.values()) {
      var name = language == Language.ZH ? either(zh, en) : either(en, zh);
      var until = letter.questions().getFirst().until();
      lines(
          text,
          Messages.text(language, "letter.greeting", Mail.oneLine(letter.person())),
          "",
          Messages.text(language, "letter.request.lead", Mail.oneLine(name), until),
          "");
    }
    for (var question : letter.questions()) {
      patent(text, question.number(), question.title(), desk.link(question.path()));
    }
    for (var language : Language.values()) {
      lines(text, "", Messages.text(language, "letter.no-more", stop));
    }
    var subject =
        Messages.text(Language.ZH, "letter.request.subject", either(zh, en))
            + " / "
            + Messages.text(Language.EN, "letter.request.subject", either(en, zh));
    var post = desk.stopPost(LetterKind.FEEDBACK_REQUEST, account);
    return new Mail(id, to, subject, text.toString(), post);
  }

  /**
   * In the language in which most of the person's needs are told, Chinese of two.
   *
   * @param lines that are still to be told, by need, at least one
   * @param standing the person's needs
   */
  Mail digest(
      LetterId id,
      String to,
      Account person,
      List<AlertDigest.Line> lines,
      Map<StandingNeedId, StandingNeed> standing) {
    Map<StandingNeed, StringBuilder> byNeed = new LinkedHashMap<>();
    for (var line : lines) {
      var one = standing.get(line.alert().standing());
      if (one != null) {
        var offering = OfferingId.of(line.alert().version().patent());
        var page = desk.link("/offerings/" + offering);
        patent(
            byNeed.computeIfAbsent(one, n -> new StringBuilder()),
            line.number(),
            line.title(),
            page);
      }
    }
    var english = byNeed.keySet().stream().filter(n -> n.language() == Language.EN).count();
    var language = 2 * english > byNeed.size() ? Language.EN : Language.ZH;
    var text = new StringBuilder();
    lines(
        text,
        Messages.text(language, "letter.greeting", Mail.oneLine(person.person())),
        "",
        Messages.text(language, "letter.digest.lead", lines.size(), desk.link("/standing")));
    byNeed.forEach(
        (one, patents) -> {
          lines(text, "", Messages.text(language, "letter.digest.need", one.need().value()));
          text.append(patents);
          lines(text, Messages.text(language, "letter.digest.end", desk.endPage(one.id())));
        });
    var stop = desk.stopPage(LetterKind.ALERT_DIGEST, person.name());
    lines(text, "", Messages.text(language, "letter.no-more", stop));
    var subject = Messages.text(language, "letter.digest.subject", lines.size());
    var post = desk.stopPost(LetterKind.ALERT_DIGEST, person.name());
    return new Mail(id, to, subject, text.toString(), post);
  }

  private static void patent(StringBuilder text, String number, String title, String page) {
    lines(text, POINT + Mail.oneLine(number + " " + title), INDENT + page);
  }

  private static void lines(StringBuilder text, String... lines) {
    for (var line : lines) {
      text.append(line).append('\n');
    }
  }

  private static String either(String wanted, String other) {
    return wanted.isBlank() ? other : wanted;
  }
}
